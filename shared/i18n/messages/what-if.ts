import type { Messages } from '../message';

/** What-if over past appeals, and earlier tables of rules. */
export const whatIfMessages = {
  'whatIf.title': {
    ru: 'Что было бы с этими правилами',
    kk: 'Осы ережелермен не болар еді',
    en: 'What if',
  },
  'whatIf.hint': {
    ru: 'Таблица, как она сейчас на экране, прогоняется по прошлым обращениям. Ничего не меняется.',
    kk: 'Экрандағы кесте бұрынғы жолданымдарға қолданып көріледі. Ештеңе өзгермейді.',
    en: 'The table as it stands on the screen is run over past appeals. Nothing changes.',
  },
  'whatIf.months': { ru: 'За какое время', kk: 'Қай уақыт аралығында', en: 'Over what time' },
  'whatIf.lastMonths': {
    ru: {
      one: 'последний {{count}} месяц',
      few: 'последние {{count}} месяца',
      many: 'последние {{count}} месяцев',
      other: 'последние {{count}} месяца',
    },
    kk: { one: 'соңғы {{count}} ай', other: 'соңғы {{count}} ай' },
    en: { one: 'the last {{count}} month', other: 'the last {{count}} months' },
  },
  'whatIf.run': { ru: 'Прогнать', kk: 'Қолданып көру', en: 'Run' },
  'whatIf.apply': {
    ru: 'Применить: сохранить правила',
    kk: 'Қолдану: ережелерді сақтау',
    en: 'Apply: save the rules',
  },
  'whatIf.discard': { ru: 'Отбросить правки', kk: 'Түзетулерді тастау', en: 'Discard the edits' },
  'whatIf.stale': {
    ru: 'Правила с тех пор изменены, прогоните снова.',
    kk: 'Содан бері ережелер өзгерді, қайта қолданып көріңіз.',
    en: 'The rules have changed since; run again.',
  },
  'whatIf.changed': {
    ru: {
      one: '{{from}} – {{to}}: из {{count}} обращения ушло бы иначе {{changed}}.',
      few: '{{from}} – {{to}}: из {{count}} обращений ушло бы иначе {{changed}}.',
      many: '{{from}} – {{to}}: из {{count}} обращений ушло бы иначе {{changed}}.',
      other: '{{from}} – {{to}}: из {{count}} обращения ушло бы иначе {{changed}}.',
    },
    kk: {
      one: '{{from}} – {{to}}: {{count}} жолданымның {{changed}}-і басқаша кетер еді.',
      other: '{{from}} – {{to}}: {{count}} жолданымның {{changed}}-і басқаша кетер еді.',
    },
    en: {
      one: '{{from}} – {{to}}: of {{count}} appeal {{changed}} would have gone elsewhere.',
      other: '{{from}} – {{to}}: of {{count}} appeals {{changed}} would have gone elsewhere.',
    },
  },
  'whatIf.nowhere': {
    ru: 'Без исполнителя: {{replayed}} (было {{actual}}).',
    kk: 'Орындаушысыз: {{replayed}} (болғаны {{actual}}).',
    en: 'Without an executor: {{replayed}} (were {{actual}}).',
  },
  'whatIf.unused': {
    ru: {
      one: 'Ни разу не сработало правило {{rules}}.',
      few: 'Ни разу не сработали правила {{rules}}.',
      many: 'Ни разу не сработали правила {{rules}}.',
      other: 'Ни разу не сработали правила {{rules}}.',
    },
    kk: {
      one: '{{rules}}-ереже бірде-бір рет қолданылмаған.',
      other: '{{rules}}-ережелер бірде-бір рет қолданылмаған.',
    },
    en: { one: 'Rule {{rules}} never applied.', other: 'Rules {{rules}} never applied.' },
  },
  'whatIf.loads': { ru: 'Дела по людям', kk: 'Адамдар бойынша істер', en: 'Cases by person' },
  'whatIf.actual': { ru: 'Было', kk: 'Болғаны', en: 'Was' },
  'whatIf.replayed': { ru: 'Стало бы', kk: 'Болар еді', en: 'Would be' },
  'whatIf.peak': { ru: 'Сразу, самое большее', kk: 'Бір мезгілде, ең көбі', en: 'At once, at most' },
  'whatIf.differences': {
    ru: 'Какие обращения ушли бы иначе: {{count}}',
    kk: 'Басқаша кететін жолданымдар: {{count}}',
    en: 'Appeals that would go elsewhere: {{count}}',
  },
  'whatIf.case': { ru: 'Обращение', kk: 'Жолданым', en: 'Appeal' },
  'whatIf.topic': { ru: 'Тема', kk: 'Тақырып', en: 'Topic' },
  'whatIf.was': { ru: 'Ушло', kk: 'Кеткені', en: 'Went to' },
  'whatIf.would': { ru: 'Ушло бы', kk: 'Кетер еді', en: 'Would go to' },
  'whatIf.rule': { ru: 'Правило', kk: 'Ереже', en: 'Rule' },
  'rules.history': { ru: 'Прежние таблицы', kk: 'Бұрынғы кестелер', en: 'Earlier tables' },
  'rules.history.count': {
    ru: 'Сохранённых таблиц: {{count}}',
    kk: 'Сақталған кестелер: {{count}}',
    en: 'Saved tables: {{count}}',
  },
  'rules.history.version': { ru: 'Версия', kk: 'Нұсқасы', en: 'Version' },
  'rules.history.when': { ru: 'Сохранена', kk: 'Сақталған уақыты', en: 'Saved' },
  'rules.history.who': { ru: 'Кем', kk: 'Кім сақтады', en: 'By' },
  'rules.history.rules': { ru: 'Правил', kk: 'Ереже саны', en: 'Rules' },
  'rules.history.current': { ru: 'действует', kk: 'қолданыста', en: 'in force' },
  'rules.history.restore': { ru: 'Вернуть', kk: 'Қайтару', en: 'Restore' },
  'rules.history.restoreOf': {
    ru: 'Вернуть таблицу {{version}}',
    kk: '{{version}}-кестені қайтару',
    en: 'Restore table {{version}}',
  },
  'rules.history.saveFirst': {
    ru: 'Сначала сохраните или отбросьте правки',
    kk: 'Алдымен түзетулерді сақтаңыз немесе тастаңыз',
    en: 'Save or discard the edits first',
  },
  'rules.history.restored': {
    ru: 'Действует таблица {{version}}',
    kk: '{{version}}-кесте қолданысқа енді',
    en: 'Table {{version}} is in force again',
  },
} as const satisfies Messages;
