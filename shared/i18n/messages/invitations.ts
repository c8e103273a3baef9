import type { Messages } from '../message';

/** One-time codes for new sign-ins, and who waits for the office key. */
export const invitationMessages = {
  'error.WRONG_INVITATION': {
    ru: 'Логин или код не подошёл. Проверьте, всё ли набрано так, как на листке. Использованный или отозванный код не действует: попросите новый.',
    kk: 'Логин немесе код сәйкес келмеді. Бәрі қағаздағыдай терілгенін тексеріңіз. Пайдаланылған немесе қайтарып алынған код жарамайды: жаңасын сұраңыз.',
    en: 'The login or the code does not fit. Check that all is typed as on the slip. A code that was used or revoked does not work: ask for a new one.',
  },
  'error.INVITATION_EXPIRED': {
    ru: 'Срок этого кода истёк. Попросите руководителя выдать новый.',
    kk: 'Бұл кодтың мерзімі өтіп кеткен. Жетекшіден жаңасын сұраңыз.',
    en: 'This code has expired. Ask the head for a new one.',
  },
  'error.STILL_INVITED': {
    ru: 'Человек ещё не входил и пароля не выбирал. Выдайте ему новый код.',
    kk: 'Бұл адам әлі кірген жоқ, құпиясөз таңдаған жоқ. Оған жаңа код беріңіз.',
    en: 'This person has not signed in yet and has no password. Give them a new code.',
  },
  'invite.title': {
    ru: 'Первый вход по коду',
    kk: 'Код бойынша алғашқы кіру',
    en: 'First sign-in with a code',
  },
  'invite.note': {
    ru: 'Код дал вам руководитель или администратор. Он сработает один раз, дальше вы входите со своим паролем.',
    kk: 'Кодты сізге жетекші немесе әкімші берді. Ол бір рет қана жарайды, әрі қарай өз құпиясөзіңізбен кіресіз.',
    en: 'The head or the administrator gave you the code. It works once; then you sign in with your own password.',
  },
  'invite.open': {
    ru: 'У меня код приглашения',
    kk: 'Менде шақыру коды бар',
    en: 'I have an invitation code',
  },
  'invite.code': { ru: 'Код приглашения', kk: 'Шақыру коды', en: 'Invitation code' },
  'invite.codeHint': {
    ru: '20 знаков; раскладка, пробелы и дефисы не важны',
    kk: '20 таңба; пернетақта тілі, бос орын мен сызықша маңызды емес',
    en: '20 characters; layout, spaces and dashes do not matter',
  },
  'invite.codeWrong': {
    ru: 'В коде пропущен или перепутан знак. Сверьте его с листком.',
    kk: 'Кодта таңба түсіп қалған немесе шатасқан. Қағазбен салыстырыңыз.',
    en: 'A character of the code is missing or misread. Compare it with the slip.',
  },
  'invite.do': { ru: 'Войти', kk: 'Кіру', en: 'Sign in' },
  'invite.back': { ru: 'Назад ко входу', kk: 'Кіруге оралу', en: 'Back to sign-in' },
  'invite.once': {
    ru: 'Код показан один раз. Передайте его лично: прочтите вслух или отдайте листок.',
    kk: 'Код бір рет қана көрсетіледі. Оны өз қолыңызбен беріңіз: дауыстап оқыңыз немесе қағазын беріңіз.',
    en: 'The code is shown once. Hand it over in person: read it aloud or give the slip.',
  },
  'invite.withKey': {
    ru: 'С этим кодом человек сразу сможет работать с делами.',
    kk: 'Осы кодпен адам бірден істермен жұмыс істей алады.',
    en: 'With this code the person can work with cases at once.',
  },
  'invite.withoutKey': {
    ru: 'Ключа приёмной в этом коде нет: после первого входа его выдаст руководитель на этой же странице.',
    kk: 'Бұл кодта қоғамдық қабылдаудың кілті жоқ: алғашқы кіруден кейін оны жетекші осы бетте береді.',
    en: 'This code does not carry the key of the office: a head grants it on this page after the first sign-in.',
  },
  'invite.slip.title': {
    ru: 'Приглашение в программу приёмной',
    kk: 'Қоғамдық қабылдау бағдарламасына шақыру',
    en: 'Invitation to the program of the office',
  },
  'invite.slip.who': { ru: 'Кому', kk: 'Кімге', en: 'For' },
  'invite.slip.login': { ru: 'Логин', kk: 'Логин', en: 'Login' },
  'invite.slip.until': { ru: 'Действует до', kk: 'Жарамды мерзімі', en: 'Good until' },
  'invite.slip.how': {
    ru: 'На экране входа нажмите «У меня код приглашения», наберите логин и код и придумайте пароль. После первого входа листок уничтожьте.',
    kk: 'Кіру экранында «Менде шақыру коды бар» түймесін басып, логин мен кодты теріңіз де, құпиясөз ойлап табыңыз. Алғашқы кіруден кейін қағазды жойыңыз.',
    en: 'On the sign-in screen press “I have an invitation code”, type the login and the code and choose a password. Destroy the slip after the first sign-in.',
  },
  'invite.slip.qr': {
    ru: 'Код приглашения для камеры или сканера',
    kk: 'Камераға немесе сканерге арналған шақыру коды',
    en: 'Invitation code for a camera or a scanner',
  },
  'invite.print': { ru: 'Напечатать листок', kk: 'Қағазын басып шығару', en: 'Print the slip' },
  'invite.done': { ru: 'Готово, код передан', kk: 'Дайын, код берілді', en: 'Done, the code is handed over' },
  'invite.made': { ru: 'Приглашение: {{name}}', kk: 'Шақыру: {{name}}', en: 'Invitation: {{name}}' },
  'invite.add': { ru: 'Пригласить', kk: 'Шақыру', en: 'Invite' },
  'invite.until': {
    ru: 'приглашён, код до {{until}}',
    kk: 'шақырылды, код {{until}} дейін',
    en: 'invited, code until {{until}}',
  },
  'invite.late': {
    ru: 'приглашён, срок кода истёк',
    kk: 'шақырылды, код мерзімі өткен',
    en: 'invited, the code has expired',
  },
  'invite.none': { ru: 'приглашён, кода нет', kk: 'шақырылды, код жоқ', en: 'invited, no code' },
  'invite.renew': { ru: 'Новый код', kk: 'Жаңа код', en: 'New code' },
  'invite.renew.of': { ru: 'Новый код: {{name}}', kk: 'Жаңа код: {{name}}', en: 'New code: {{name}}' },
  'invite.revoke': { ru: 'Отозвать код', kk: 'Кодты қайтарып алу', en: 'Revoke the code' },
  'invite.revoke.of': {
    ru: 'Отозвать код: {{name}}',
    kk: 'Кодты қайтарып алу: {{name}}',
    en: 'Revoke the code: {{name}}',
  },
  'invite.revoked': {
    ru: 'Код отозван: {{name}}',
    kk: 'Код қайтарып алынды: {{name}}',
    en: 'The code is revoked: {{name}}',
  },
  'invite.days.title': { ru: 'Приглашения', kk: 'Шақырулар', en: 'Invitations' },
  'invite.days.text': {
    ru: 'Новый сотрудник входит первый раз по одноразовому коду. Чем короче срок кода, тем меньше беды от потерянного листка.',
    kk: 'Жаңа қызметкер алғаш рет бір реттік кодпен кіреді. Кодтың мерзімі қысқа болған сайын, жоғалған қағаздың зияны аз.',
    en: 'A new member of staff signs in with a one-time code first. The sooner a code expires, the less harm a lost slip does.',
  },
  'invite.days': {
    ru: 'Сколько дней действует код (от 1 до 30)',
    kk: 'Код неше күн жарамды (1–30)',
    en: 'For how many days a code is good (1 to 30)',
  },
  'awaits.title': { ru: 'Ждут ключа', kk: 'Кілт күтіп отырғандар', en: 'Waiting for the key' },
  'awaits.text': {
    ru: 'Эти люди вошли и выбрали пароль, но открыть обращения ещё не могут. Убедитесь, что это действительно они, и выдайте ключ.',
    kk: 'Бұл адамдар кіріп, құпиясөз таңдады, бірақ жолданымдарды әлі аша алмайды. Шынымен солар екеніне көз жеткізіп, кілт беріңіз.',
    en: 'These people signed in and chose a password but cannot open appeals yet. Make sure that it is really them, and grant the key.',
  },
  'awaits.grant': { ru: 'Выдать ключ', kk: 'Кілт беру', en: 'Grant the key' },
  'awaits.grant.of': {
    ru: 'Выдать ключ: {{name}}',
    kk: 'Кілт беру: {{name}}',
    en: 'Grant the key: {{name}}',
  },
  'awaits.granted': {
    ru: 'Ключ выдан: {{name}}. Пусть войдёт заново.',
    kk: 'Кілт берілді: {{name}}. Қайта кірсін.',
    en: 'The key is granted: {{name}}. They sign in again.',
  },
  'awaits.state': { ru: 'ждёт ключа', kk: 'кілт күтуде', en: 'waiting for the key' },
  'awaits.you.title': {
    ru: 'Вы вошли, остался ключ приёмной',
    kk: 'Сіз кірдіңіз, енді қоғамдық қабылдаудың кілті керек',
    en: 'You are signed in; the key of the office is missing',
  },
  'awaits.you.text': {
    ru: 'Обращения граждан зашифрованы. Попросите руководителя открыть «Настройки», «Сотрудники» и выдать вам ключ, затем войдите заново.',
    kk: 'Азаматтардың жолданымдары шифрланған. Жетекшіден «Баптаулар», «Қызметкерлер» бөлімін ашып, сізге кілт беруін сұраңыз да, қайта кіріңіз.',
    en: 'Citizens’ appeals are encrypted. Ask the head to open Settings, Staff and grant you the key, then sign in again.',
  },
  'awaits.you.again': { ru: 'Войти заново', kk: 'Қайта кіру', en: 'Sign in again' },
  'event.INVITED': { ru: 'Приглашение', kk: 'Шақыру', en: 'Invitation' },
  'event.INVITATION_USED': {
    ru: 'Первый вход по коду',
    kk: 'Код бойынша алғашқы кіру',
    en: 'First sign-in with a code',
  },
  'event.INVITATION_REVOKED': { ru: 'Код отозван', kk: 'Код қайтарып алынды', en: 'Code revoked' },
  'event.INVITATION_EXPIRED': { ru: 'Код с истёкшим сроком', kk: 'Мерзімі өткен код', en: 'Expired code' },
  'event.INVITATION_DAYS_SET': {
    ru: 'Изменён срок кодов',
    kk: 'Кодтардың мерзімі өзгертілді',
    en: 'Term of codes changed',
  },
  'event.KEY_GRANTED': {
    ru: 'Выдан ключ приёмной',
    kk: 'Қоғамдық қабылдау кілті берілді',
    en: 'Office key granted',
  },
} as const satisfies Messages;
