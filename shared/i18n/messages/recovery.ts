import type { Messages } from '../message';

/** The recovery sheet: on paper, at set-up, in the settings, and when every password is forgotten. */
export const recoveryMessages = {
  'recovery.sheet.title': {
    ru: 'Лист восстановления',
    kk: 'Қалпына келтіру парағы',
    en: 'Recovery sheet',
  },
  'recovery.sheet.what': {
    ru: 'Если забыты все пароли, этот ключ открывает приёмную и её резервные копии. Кто держит лист, тот может прочитать всё.',
    kk: 'Барлық құпиясөз ұмытылса, бұл кілт қоғамдық қабылдауды және оның сақтық көшірмелерін ашады. Парақ кімнің қолында болса, сол бәрін оқи алады.',
    en: 'When every password is forgotten, this key opens the office and its back-ups. Whoever holds the sheet can read everything.',
  },
  'recovery.sheet.secret': { ru: 'Ключ', kk: 'Кілт', en: 'Key' },
  'recovery.sheet.qr': { ru: 'QR-код ключа', kk: 'Кілттің QR-коды', en: 'QR code of the key' },
  'recovery.sheet.check': { ru: 'Проверочное число', kk: 'Тексеру саны', en: 'Check number' },
  'recovery.sheet.keep': {
    ru: 'Храните в сейфе, не на компьютере и не рядом с ним. Не фотографируйте и не пересылайте. Если лист пропал, сделайте новый: Настройки → Резервные копии.',
    kk: 'Сейфте сақтаңыз, компьютерде де, оның жанында да емес. Суретке түсірмеңіз, ешкімге жібермеңіз. Парақ жоғалса, жаңасын жасаңыз: Баптаулар → Сақтық көшірмелер.',
    en: 'Keep it in a safe, neither on the computer nor next to it. Do not photograph or send it. If it is lost, make a new one: Settings → Back-ups.',
  },
  'recovery.sheet.office': {
    ru: '{{name}} ({{code}})',
    kk: '{{name}} ({{code}})',
    en: '{{name}} ({{code}})',
  },
  'recovery.sheet.made': { ru: 'Сделан {{date}}', kk: '{{date}} жасалды', en: 'Made on {{date}}' },
  'recovery.once': {
    ru: 'Ключ показан один раз: программа его не хранит. Напечатайте лист или перепишите от руки.',
    kk: 'Кілт бір-ақ рет көрсетіледі: бағдарлама оны сақтамайды. Парақты басып шығарыңыз немесе қолмен көшіріп жазыңыз.',
    en: 'The key is shown once: the program does not keep it. Print the sheet or copy it by hand.',
  },
  'recovery.print': { ru: 'Печать', kk: 'Басып шығару', en: 'Print' },
  'recovery.check.label': {
    ru: 'Проверочное число с бумаги',
    kk: 'Қағаздағы тексеру саны',
    en: 'Check number from the paper',
  },
  'recovery.check.note': {
    ru: 'Восемь цифр. Введите их с напечатанного листа: так видно, что лист есть.',
    kk: 'Сегіз цифр. Оларды басып шығарылған парақтан енгізіңіз: сонда парақтың бар екені білінеді.',
    en: 'Eight digits. Type them from the printed sheet: that shows the sheet exists.',
  },
  'recovery.check.do': { ru: 'Лист у меня', kk: 'Парақ қолымда', en: 'I have the sheet' },
  'recovery.later': { ru: 'Позже', kk: 'Кейінірек', en: 'Later' },
  'recovery.confirmed': {
    ru: 'Лист восстановления подтверждён',
    kk: 'Қалпына келтіру парағы расталды',
    en: 'The recovery sheet is confirmed',
  },
  'recovery.state.none': {
    ru: 'Листа восстановления нет. Если все пароли забудутся, личные данные пропадут навсегда, и резервные копии не помогут.',
    kk: 'Қалпына келтіру парағы жоқ. Барлық құпиясөз ұмытылса, жеке деректер біржола жоғалады, сақтық көшірмелер де көмектеспейді.',
    en: 'There is no recovery sheet. If all passwords are forgotten, the personal data is lost for good, back-ups included.',
  },
  'recovery.state.unconfirmed': {
    ru: 'Лист восстановления сделан, но не подтверждён. Введите проверочное число с бумаги; если листа нет, сделайте новый.',
    kk: 'Қалпына келтіру парағы жасалған, бірақ расталмаған. Қағаздағы тексеру санын енгізіңіз; парақ жоқ болса, жаңасын жасаңыз.',
    en: 'The recovery sheet was made but not confirmed. Type the check number from the paper; if there is no sheet, make a new one.',
  },
  'recovery.state.confirmed': {
    ru: 'Лист восстановления сделан и подтверждён.',
    kk: 'Қалпына келтіру парағы жасалған және расталған.',
    en: 'The recovery sheet was made and confirmed.',
  },
  'recovery.make': { ru: 'Сделать новый лист', kk: 'Жаңа парақ жасау', en: 'Make a new sheet' },
  'recovery.make.note': {
    ru: 'Прежний лист перестанет открывать приёмную. Не выбрасывайте его, пока храните копии, сделанные до этого дня: их открывает он.',
    kk: 'Бұрынғы парақ енді қоғамдық қабылдауды ашпайды. Осы күнге дейінгі көшірмелерді сақтап жүрсеңіз, оны тастамаңыз: оларды сол ашады.',
    en: 'The former sheet will no longer open the office. Do not throw it away while you keep back-ups made before today: it opens those.',
  },
  'recovery.cli.none': {
    ru: 'Листа восстановления нет: задайте --recovery-out FILE, или сделайте его позже командой recovery.',
    kk: 'Қалпына келтіру парағы жоқ: --recovery-out FILE беріңіз немесе оны кейін recovery командасымен жасаңыз.',
    en: 'There is no recovery sheet: give --recovery-out FILE, or make one later with the command recovery.',
  },
  'recover.open': {
    ru: 'Забыты все пароли',
    kk: 'Барлық құпиясөз ұмытылды',
    en: 'All passwords are forgotten',
  },
  'recover.title': {
    ru: 'Открыть листом восстановления',
    kk: 'Қалпына келтіру парағымен ашу',
    en: 'Open with the recovery sheet',
  },
  'recover.note': {
    ru: 'Введите ключ с листа. Руководитель получит новый пароль; пароли остальных не изменятся. Событие останется в журнале.',
    kk: 'Парақтағы кілтті енгізіңіз. Жетекші жаңа құпиясөз алады; басқалардың құпиясөздері өзгермейді. Оқиға журналда қалады.',
    en: 'Type the key from the sheet. The head gets a new password; nobody else’s changes. The journal will say so.',
  },
  'recover.secret': { ru: 'Ключ с листа', kk: 'Парақтағы кілт', en: 'Key from the sheet' },
  'recover.login': { ru: 'Логин руководителя', kk: 'Жетекшінің логині', en: 'The head’s login' },
  'recover.password': { ru: 'Новый пароль', kk: 'Жаңа құпиясөз', en: 'New password' },
  'recover.do': {
    ru: 'Открыть и сменить пароль',
    kk: 'Ашып, құпиясөзді ауыстыру',
    en: 'Open and set the password',
  },
  'recover.back': { ru: 'Назад ко входу', kk: 'Кіруге қайту', en: 'Back to signing in' },
  'error.WRONG_RECOVERY': {
    ru: 'Ключ не подходит. Сверьте его с листом знак за знаком; проверьте, что лист от этой приёмной и самый новый.',
    kk: 'Кілт сәйкес емес. Оны парақпен таңбалап салыстырыңыз; парақтың осы қабылдаудікі әрі ең жаңасы екенін тексеріңіз.',
    en: 'The key does not fit. Compare it with the sheet sign by sign, and see that the sheet is this office’s and the newest.',
  },
  'error.NO_SUCH_HEAD': {
    ru: 'Это не логин руководителя. Введите логин того, кто руководит приёмной.',
    kk: 'Бұл жетекшінің логині емес. Қоғамдық қабылдауды басқаратын адамның логинін енгізіңіз.',
    en: 'This is not a head’s login. Enter the login of a head of this office.',
  },
  'error.WRONG_CHECK': {
    ru: 'Проверочное число не то. Введите восемь цифр с самого нового листа.',
    kk: 'Тексеру саны дұрыс емес. Ең жаңа парақтағы сегіз цифрды енгізіңіз.',
    en: 'That is not the check number. Type the eight digits of the newest sheet.',
  },
} as const satisfies Messages;
