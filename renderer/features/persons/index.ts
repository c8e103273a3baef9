export { KnownPersonField, type KnownPersonFieldProps } from './KnownPersonField';
export { PersonHint } from './PersonHint';
export { PersonFlags } from './PersonLine';
export type { PersonItem } from './person-types';
