export type { IinCheck, IinRefusal } from './iin';
export { checkIin, invalidIin, maskIin } from './iin';
export { maskPhone, normalisePhone } from './phone';
export type { SnilsCheck, SnilsRefusal } from './snils';
export { checkSnils, formatSnils, maskSnils } from './snils';
