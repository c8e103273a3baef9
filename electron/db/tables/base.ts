export interface MetaTable {
  key: string;
  value: string;
}

export interface SchemaMigrationsTable {
  id: string;
  applied_at: string;
}
