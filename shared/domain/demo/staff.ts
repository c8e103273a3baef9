import type { DeputyLevel, ExecutorKind, Language, Profile, Role } from '../codes';

/** A synthetic member of staff; executors carry cases, the registrar does not. */
export interface DemoStaffMember {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly executor: {
    readonly kind: ExecutorKind;
    readonly level: DeputyLevel | null;
    /** Open cases at once. */
    readonly capacity: number;
  } | null;
}

export interface DemoOffice {
  readonly code: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly territory: string;
}

export const DEMO_OFFICES: Readonly<Record<Profile, DemoOffice>> = {
  KZ: {
    code: 'KZ-11',
    nameRu: 'Общественная приёмная Акмолинской области (демонстрация)',
    nameKk: 'Ақмола облысының қоғамдық қабылдауы (көрсетілім)',
    territory: '110000000',
  },
  RU: {
    code: 'RU-55',
    nameRu: 'Общественная приёмная Омской области (демонстрация)',
    nameKk: 'Омбы облысының қоғамдық қабылдауы (көрсетілім)',
    territory: '55',
  },
};

/** Logins and duties of a demonstration office, head first. */
const POSTS: readonly Omit<DemoStaffMember, 'name'>[] = [
  { login: 'head', roles: ['head', 'administrator'], executor: null },
  { login: 'registrar', roles: ['registrar'], executor: null },
  { login: 'lawyer1', roles: ['executor'], executor: { kind: 'lawyer', level: null, capacity: 30 } },
  { login: 'lawyer2', roles: ['executor'], executor: { kind: 'lawyer', level: null, capacity: 20 } },
  { login: 'deputy1', roles: ['executor'], executor: { kind: 'deputy', level: 'oblast', capacity: 25 } },
  { login: 'deputy2', roles: ['executor'], executor: { kind: 'deputy', level: 'city', capacity: 15 } },
  {
    login: 'assistant',
    roles: ['registrar', 'executor'],
    executor: { kind: 'assistant', level: null, capacity: 20 },
  },
];

const NAMES: Readonly<Record<'kk' | 'ru' | 'RU', readonly string[]>> = {
  kk: [
    'Сәрсенова Гүлмира Оразбекқызы',
    'Жұмабаева Айгүл',
    'Қасымов Данияр Серікұлы',
    'Бондаренко Ольга Викторовна',
    'Нұрғалиев Бауыржан Қайратұлы',
    'Өтегенова Сәуле Мұхтарқызы',
    'Есенов Олжас',
  ],
  ru: [
    'Сарсенова Гульмира Оразбековна',
    'Жумабаева Айгуль',
    'Касымов Данияр Серикович',
    'Бондаренко Ольга Викторовна',
    'Нургалиев Бауыржан Кайратович',
    'Утегенова Сауле Мухтаровна',
    'Есенов Олжас',
  ],
  RU: [
    'Николаева Татьяна Павловна',
    'Гусева Марина',
    'Захаров Илья Сергеевич',
    'Бондаренко Ольга Викторовна',
    'Степанов Андрей Юрьевич',
    'Ильина Светлана Дмитриевна',
    'Титов Роман',
  ],
};

/** Staff of the demonstration office; their names are spelt in the office's language. */
export function demoStaff(profile: Profile, language: Language): readonly DemoStaffMember[] {
  const names = NAMES[profile === 'RU' ? 'RU' : language === 'kk' ? 'kk' : 'ru'];
  return POSTS.map((post, index) => ({ ...post, name: names[index] ?? post.login }));
}
