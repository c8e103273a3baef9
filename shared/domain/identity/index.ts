export type { IdentityCounterReason, IdentityReason, IdentityTraits, Likeness } from './compare-persons';
export { comparePersons, IDENTITY_COUNTER_REASONS, IDENTITY_REASONS, LIKELY } from './compare-persons';
export { identityKeys } from './identity-keys';
export type { IinCheck, IinRefusal } from './iin';
export { checkIin, invalidIin, maskIin } from './iin';
export { single, spellingOf } from './name-spelling';
export { maskPhone, normalisePhone } from './phone';
export type { SnilsCheck, SnilsRefusal } from './snils';
export { checkSnils, formatSnils, maskSnils } from './snils';
