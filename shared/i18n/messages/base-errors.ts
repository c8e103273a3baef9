import type { Messages } from '../message';

/** What is wrong with the base or with the way a command was given, and what to do: `error.<CODE>`. */
export const baseErrorsMessages = {
  'error.BUSY': {
    ru: 'База занята: в неё пишет другая программа. Ничего не записано. Закройте другую копию программы или подождите, и повторите.',
    kk: 'Дерекқор бос емес: оған басқа бағдарлама жазып жатыр. Ештеңе жазылған жоқ. Бағдарламаның басқа көшірмесін жабыңыз немесе күтіп, қайталаңыз.',
    en: 'The base is busy: another program is writing to it. Nothing was written. Close the other copy of the program, or wait, and try again.',
  },
  'error.DATABASE_NEWER': {
    ru: 'Эту базу сделала более новая версия программы. База не изменена. Установите новую версию и откройте базу в ней.',
    kk: 'Бұл дерекқорды бағдарламаның жаңарақ нұсқасы жасаған. Дерекқор өзгертілген жоқ. Жаңа нұсқаны орнатып, дерекқорды сонда ашыңыз.',
    en: 'A newer version of the program made this base. The base is unchanged. Install the newer version and open the base there.',
  },
  'error.DATABASE_CORRUPT': {
    ru: 'Файл базы повреждён. Ничего в нём не изменено. Сделайте копию папки данных и восстановите базу из резервной копии.',
    kk: 'Дерекқор файлы бүлінген. Онда ештеңе өзгертілген жоқ. Деректер қалтасының көшірмесін жасап, дерекқорды сақтық көшірмеден қалпына келтіріңіз.',
    en: 'The base file is damaged. Nothing in it was changed. Copy the data folder and restore the base from a backup.',
  },
  'error.PASSWORD_MISSING': {
    ru: 'Нет пароля. Задайте RECEPTION_PASSWORD или передайте пароль первой строкой ввода.',
    kk: 'Құпиясөз жоқ. RECEPTION_PASSWORD айнымалысын беріңіз немесе құпиясөзді енгізудің бірінші жолымен жіберіңіз.',
    en: 'No password. Set RECEPTION_PASSWORD or give the password as the first line of input.',
  },
  'error.ROW_REFUSED': {
    ru: 'Строка журнала не принята: столбец {{column}}, причина {{reason}}. Исправьте её и повторите.',
    kk: 'Журнал жолы қабылданбады: {{column}} бағаны, себебі {{reason}}. Оны түзетіп, қайталаңыз.',
    en: 'The journal row was not accepted: column {{column}}, reason {{reason}}. Correct it and try again.',
  },
} as const satisfies Messages;
