import type { AidKind } from '../aid/aid-kinds';
import type { Profile } from '../codes';
import type { BodyKind } from '../forwards/forward-rules';

/** The same in the two languages that people of a demonstration write. */
type Two = Readonly<Record<'ru' | 'kk', string>>;

/** Whom a demonstration's deputies and lawyers write to. */
export const DEMO_BODIES: Readonly<Record<Profile, readonly (Two & { readonly kind: BodyKind })[]>> = {
  KZ: [
    { kind: 'local-administration', ru: 'Акимат города', kk: 'Қала әкімдігі' },
    { kind: 'regional-administration', ru: 'Управление здравоохранения', kk: 'Денсаулық сақтау басқармасы' },
    {
      kind: 'social-protection',
      ru: 'Отдел занятости и социальных программ',
      kk: 'Жұмыспен қамту және әлеуметтік бағдарламалар бөлімі',
    },
    { kind: 'housing-inspection', ru: 'Жилищная инспекция', kk: 'Тұрғын үй инспекциясы' },
  ],
  RU: [
    { kind: 'local-administration', ru: 'Администрация города', kk: 'Қала әкімшілігі' },
    {
      kind: 'regional-administration',
      ru: 'Министерство здравоохранения области',
      kk: 'Облыстың денсаулық сақтау министрлігі',
    },
    { kind: 'social-protection', ru: 'Центр социальной поддержки', kk: 'Әлеуметтік қолдау орталығы' },
    {
      kind: 'housing-inspection',
      ru: 'Государственная жилищная инспекция',
      kk: 'Мемлекеттік тұрғын үй инспекциясы',
    },
  ],
};

export const DEMO_INQUIRY: { readonly asked: Two; readonly answer: Two; readonly basis: Two } = {
  asked: {
    ru: 'Прошу сообщить, какие меры приняты, и приложить подтверждающие документы.',
    kk: 'Қандай шара қолданылғанын хабарлап, растайтын құжаттарды жіберуіңізді сұраймын.',
  },
  answer: {
    ru: 'Вопрос рассмотрен, работы включены в план следующего месяца.',
    kk: 'Мәселе қаралды, жұмыстар келесі айдың жоспарына енгізілді.',
  },
  basis: { ru: 'Срок указан в письме', kk: 'Мерзімі хатта көрсетілген' },
};

export const DEMO_PROMISE: { readonly promised: Two; readonly kept: Two; readonly broken: Two } = {
  promised: {
    ru: 'Выехать на место и добиться письменного ответа.',
    kk: 'Орнына барып, жазбаша жауап алып беру.',
  },
  kept: { ru: 'Выезд состоялся, ответ получен.', kk: 'Орнына бардық, жауап алынды.' },
  broken: {
    ru: 'В срок не успели, заявителю об этом сказано.',
    kk: 'Мерзімінде үлгермедік, бұл өтініш берушіге айтылды.',
  },
};

/** What aid was given, and what it was worth in tenge; in roubles a fifth of it. */
export const DEMO_AID: readonly (Two & { readonly kind: AidKind; readonly tenge: number | null })[] = [
  { kind: 'legal', tenge: null, ru: 'Составлено заявление в суд.', kk: 'Сотқа арыз жазылып берілді.' },
  { kind: 'food', tenge: 15_000, ru: 'Продуктовый набор.', kk: 'Азық-түлік жиынтығы.' },
  { kind: 'goods', tenge: 40_000, ru: 'Тёплая одежда детям.', kk: 'Балаларға жылы киім.' },
  { kind: 'medicine', tenge: 20_000, ru: 'Лекарства по рецепту.', kk: 'Рецепт бойынша дәрі-дәрмек.' },
  { kind: 'money', tenge: 50_000, ru: 'Единовременная помощь.', kk: 'Біржолғы көмек.' },
];

export const DEMO_MEASURE: { readonly visit: Two; readonly responsibility: Two } = {
  visit: { ru: 'Двор осмотрен вместе с жильцами.', kk: 'Аула тұрғындармен бірге қаралды.' },
  responsibility: {
    ru: 'Виновным объявлен выговор, подрядчик устраняет недоделки.',
    kk: 'Кінәлілерге сөгіс жарияланды, мердігер кемшіліктерді жөндеп жатыр.',
  },
};

/** What a demonstration's head names for a quarter, by the section of the cases behind it. */
export const DEMO_PROBLEMS: readonly {
  readonly section: string;
  readonly title: Two;
  readonly asked: Two;
  readonly askedOf: Two;
}[] = [
  {
    section: '0005',
    title: {
      ru: 'Перебои с отоплением и водой в многоквартирных домах',
      kk: 'Көппәтерлі үйлерде жылу мен судың үзілуі',
    },
    asked: {
      ru: 'Внести замену изношенных сетей в план капитального ремонта',
      kk: 'Тозған желілерді ауыстыруды күрделі жөндеу жоспарына енгізу',
    },
    askedOf: {
      ru: 'Управление жилищно-коммунального хозяйства',
      kk: 'Тұрғын үй-коммуналдық шаруашылық басқармасы',
    },
  },
  {
    section: '0002',
    title: {
      ru: 'Пособия и пенсии пересчитываются с опозданием',
      kk: 'Жәрдемақы мен зейнетақы кешігіп қайта есептеледі',
    },
    asked: {
      ru: 'Установить приёмным единый порядок получения справки о пересчёте',
      kk: 'Қабылдауларға қайта есептеу анықтамасын алудың бірыңғай тәртібін белгілеу',
    },
    askedOf: {
      ru: 'Управление занятости и социальных программ',
      kk: 'Жұмыспен қамту және әлеуметтік бағдарламалар басқармасы',
    },
  },
];
