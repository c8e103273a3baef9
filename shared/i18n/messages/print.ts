import type { Messages } from '../message';

/** Words of every page that goes on paper. */
export const printMessages = {
  'print.do': { ru: 'Печать', kk: 'Басып шығару', en: 'Print' },
  'print.pdf': { ru: 'Сохранить PDF', kk: 'PDF сақтау', en: 'Save as PDF' },
  'print.saved': { ru: 'PDF сохранён', kk: 'PDF сақталды', en: 'PDF saved' },
} as const satisfies Messages;
