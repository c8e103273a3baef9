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
  'error.DATABASE_FAILED': {
    ru: 'База не отвечает: диск или сеть дали сбой. Последнее действие не записано. Проверьте диск и соединение и повторите.',
    kk: 'Дерекқор жауап бермейді: диск немесе желі істен шықты. Соңғы әрекет жазылған жоқ. Дискіні және қосылымды тексеріп, қайталаңыз.',
    en: 'The base does not answer: the disk or the network failed. The last action was not written. Check the disk and the connection and try again.',
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
  'error.CANCELLED': {
    ru: 'Остановлено. В базе ничего не изменилось.',
    kk: 'Тоқтатылды. Дерекқорда ештеңе өзгерген жоқ.',
    en: 'Stopped. Nothing in the base has changed.',
  },
  'error.PORT_IN_USE': {
    ru: 'Порт {{port}} занят другой программой. Закройте её или выберите другой порт: --port.',
    kk: '{{port}} порты басқа бағдарламамен бос емес. Оны жабыңыз немесе басқа порт таңдаңыз: --port.',
    en: 'Port {{port}} is taken by another program. Close it or choose another port: --port.',
  },
  'error.PORT_FORBIDDEN': {
    ru: 'Система не даёт открыть порт {{port}}. Выберите порт от 1024: --port.',
    kk: 'Жүйе {{port}} портын ашуға рұқсат бермейді. 1024-тен бастап порт таңдаңыз: --port.',
    en: 'The system does not allow port {{port}}. Choose one from 1024 on: --port.',
  },
  'error.HOST_UNKNOWN': {
    ru: 'У этого компьютера нет адреса {{host}}. Проверьте --host.',
    kk: 'Бұл компьютерде {{host}} мекенжайы жоқ. --host мәнін тексеріңіз.',
    en: 'This computer has no address {{host}}. Check --host.',
  },
  'error.TLS_REQUIRED': {
    ru: 'Адрес {{host}} виден другим компьютерам, поэтому нужен сертификат: --cert и --key.',
    kk: '{{host}} мекенжайы басқа компьютерлерге көрінеді, сондықтан сертификат керек: --cert және --key.',
    en: 'The address {{host}} is open to other computers, so a certificate is needed: --cert and --key.',
  },
  'error.TLS_INVALID': {
    ru: 'Сертификат или ключ не читается. Проверьте файлы --cert и --key (PEM).',
    kk: 'Сертификат немесе кілт оқылмайды. --cert және --key файлдарын (PEM) тексеріңіз.',
    en: 'The certificate or the key cannot be read. Check the files --cert and --key (PEM).',
  },
} as const satisfies Messages;
