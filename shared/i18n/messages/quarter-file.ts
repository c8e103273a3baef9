import type { Messages } from '../message';

/** Words of the quarter's files: the workbook's sheets and the headings of CSV. */
export const quarterFileMessages = {
  'quarter.file.cover': { ru: 'Показатели', kk: 'Көрсеткіштер', en: 'Key figures' },
  'quarter.file.sheet.appeals.received': { ru: 'поступило', kk: 'түсті', en: 'received' },
  'quarter.file.sheet.appeals.closed': { ru: 'рассмотрено', kk: 'қаралды', en: 'closed' },
  'quarter.file.sheet.appeals.late': { ru: 'с опозданием', kk: 'кешіктірілді', en: 'late' },
  'quarter.file.sheet.appeals.open': { ru: 'в работе', kk: 'жұмыста', en: 'open' },
  'quarter.file.sheet.questions.received': { ru: 'вопросы', kk: 'мәселелер', en: 'questions' },
  'quarter.file.sheet.questions.closed': {
    ru: 'вопросы, рассм.',
    kk: 'мәселелер, қар.',
    en: 'questions closed',
  },
  'quarter.file.title': {
    ru: '{{indicator}}: {{dimension}}',
    kk: '{{indicator}}: {{dimension}}',
    en: '{{indicator}}: {{dimension}}',
  },
  'quarter.file.name': { ru: 'Наименование', kk: 'Атауы', en: 'Name' },
  'quarter.file.code': { ru: 'Код', kk: 'Коды', en: 'Code' },
  'quarter.file.dimension': { ru: 'Разрез', kk: 'Қима', en: 'Breakdown' },
  'quarter.file.basis': { ru: 'Основание', kk: 'Негізі', en: 'Basis' },
  'quarter.file.definitions': {
    ru: 'Как считаются показатели',
    kk: 'Көрсеткіштер қалай есептеледі',
    en: 'How the figures are counted',
  },
} as const satisfies Messages;
