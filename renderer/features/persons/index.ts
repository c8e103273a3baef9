export { KnownPersonField, type KnownPersonFieldProps } from './KnownPersonField';
export { PersonHint } from './PersonHint';
export { PersonFlags, PersonLine } from './PersonLine';
export type { PersonItem } from './person-types';
