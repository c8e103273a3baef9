export { type Database, DatabaseError, type DatabaseErrorCode, type ReadDb, type WriteTx } from './database';
export { daysApart } from './days-apart';
export type { Engine } from './migrate';
export { pagesOf, type WithId } from './pages-of';
export { openPostgres } from './postgres/open-postgres';
export type { SearchIndex } from './search-index';
export { openCopy, refuseNewerHistory, type SqliteCopy, settleBase } from './sqlite/open-copy';
export { openSqlite, SQLITE_FILE, type SqliteOptions } from './sqlite/open-sqlite';
export type { Row, Tables, VouchedTableName } from './tables';
