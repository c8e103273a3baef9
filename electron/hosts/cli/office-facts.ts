import { LANGUAGES, PROFILES } from '../../../shared/domain/codes';
import type { Values } from './command';
import { oneOf, text } from './options';

/** The capital, until the office names its own territory. */
const DEFAULT_TERRITORY = { KZ: '710000000', RU: '77' } as const;

/** Options that describe a new office. */
export const OFFICE_OPTIONS = {
  office: 'string',
  profile: 'string',
  'name-ru': 'string',
  'name-kk': 'string',
  territory: 'string',
  language: 'string',
  centre: 'boolean',
} as const;

/** What an office is called and where it is, with what stands for what nobody said. */
export function officeFacts(values: Values, code: string) {
  const isCentre = values.centre === true;
  const profile = oneOf(values, 'profile', PROFILES, 'KZ');
  return {
    kind: isCentre ? ('centre' as const) : ('office' as const),
    code,
    nameRu: text(values, 'name-ru') ?? (isCentre ? `Центр ${code}` : `Общественная приёмная ${code}`),
    nameKk: text(values, 'name-kk') ?? (isCentre ? `${code} орталығы` : `${code} қоғамдық қабылдауы`),
    territory: text(values, 'territory') ?? DEFAULT_TERRITORY[profile],
    profile,
    language: oneOf(values, 'language', LANGUAGES, 'ru'),
  };
}
