import { addDays, addMonths } from '../../lib/dates';
import type { Benefit, Profile, Sex, SocialPosition } from '../codes';
import { invalidIin } from '../identity/iin';
import type { DemoApplicant } from './demo-appeal';
import { inventName } from './names';
import type { Random } from './random';
import type { Circle } from './theme';
import { addressOf, type DemoHome } from './wording';

/** Ages of those who bring such appeals, in full years. */
const AGES: Readonly<Record<Circle, readonly [number, number]>> = {
  anyone: [20, 82],
  pensioner: [61, 88],
  parent: [22, 48],
  'large-family': [32, 52],
  disabled: [19, 76],
  worker: [19, 60],
  farmer: [28, 66],
  orphan: [18, 28],
  'low-income': [24, 79],
};

const POSITIONS: Readonly<Record<Circle, readonly SocialPosition[]>> = {
  anyone: ['employee', 'worker', 'employee', 'entrepreneur', 'homemaker', 'unemployed'],
  pensioner: ['pensioner'],
  parent: ['employee', 'worker', 'homemaker', 'homemaker', 'entrepreneur'],
  'large-family': ['homemaker', 'employee', 'worker'],
  disabled: ['unemployed', 'employee', 'other'],
  worker: ['worker', 'worker', 'temporarily-unemployed', 'unemployed'],
  farmer: ['farmer', 'farm-worker'],
  orphan: ['university-student', 'temporarily-unemployed', 'worker'],
  'low-income': ['unemployed', 'homemaker', 'temporarily-unemployed', 'worker'],
};

const BENEFITS: Readonly<Record<Circle, readonly (readonly [Benefit, number])[]>> = {
  anyone: [
    ['large-family', 0.06],
    ['disabled', 0.04],
    ['combatant', 0.02],
  ],
  pensioner: [
    ['labour-veteran', 0.18],
    ['disabled', 0.15],
    ['repressed', 0.02],
  ],
  parent: [
    ['large-family', 0.2],
    ['single-parent', 0.15],
    ['disabled-child-family', 0.06],
  ],
  'large-family': [['large-family', 1]],
  disabled: [['disabled', 1]],
  worker: [['large-family', 0.08]],
  farmer: [['large-family', 0.15]],
  orphan: [['orphan', 1]],
  'low-income': [
    ['large-family', 0.2],
    ['single-parent', 0.15],
    ['disabled', 0.1],
  ],
};

/** An invented applicant of that circle, spelt in the language of the appeal, of full age on the day. */
export function inventApplicant(
  random: Random,
  who: Circle,
  home: DemoHome,
  onDay: string,
  language: 'ru' | 'kk',
  profile: Profile,
): DemoApplicant {
  const sex: Sex = random.chance(0.6) ? 'female' : 'male';
  const [youngest, oldest] = AGES[who];
  const age = random.int(youngest, oldest);
  const birthDate = addDays(addMonths(onDay, -12 * age), -random.int(0, 364));
  const kazakh = profile === 'KZ' && (language === 'kk' || random.chance(0.45));
  const { patronymic, ...name } = inventName(random, kazakh ? 'kazakh' : 'russian', sex, language);
  return {
    ...name,
    ...(random.chance(0.88) && { patronymic }),
    phones: random.chance(0.93) ? [inventPhone(random, profile)] : [],
    ...(home.place.kind !== 'unnamed' && random.chance(0.95) && { address: addressOf(home, language) }),
    ...(profile === 'KZ' && { identityNumber: invalidIin(birthDate, sex, random.int(0, 9999)) }),
    birthDate,
    sex,
    socialPosition: age >= 63 ? 'pensioner' : random.pick(POSITIONS[who]),
    benefits: BENEFITS[who].filter(([, share]) => random.chance(share)).map(([benefit]) => benefit),
  };
}

/** A mobile number with the exchange 000, which is given to nobody. */
function inventPhone(random: Random, profile: Profile): string {
  const operator = profile === 'KZ' ? random.pick(['701', '702', '705', '707', '747', '777']) : '900';
  return `+7${operator}000${String(random.int(0, 9999)).padStart(4, '0')}`;
}
