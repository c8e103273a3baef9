import type { Messages } from '../message';

/** One person in several offices of one base: choosing, switching, a further office. */
export const officesMessages = {
  'error.CHOOSE_OFFICE': {
    ru: 'Вы работаете в нескольких приёмных. Выберите, в какую войти; в командной строке: --office и код ({{offices}}).',
    kk: 'Сіз бірнеше қабылдауда жұмыс істейсіз. Қайсысына кіретініңізді таңдаңыз; командалық жолда: --office және код ({{offices}}).',
    en: 'You serve in several offices. Choose the one to sign in to; at the command line: --office and a code ({{offices}}).',
  },
  'error.SIGN_IN_NEEDED': {
    ru: 'В эту приёмную нужно войти заново: за это время изменился её ключ, или она просит второй фактор.',
    kk: 'Бұл қабылдауға қайта кіру керек: осы уақытта оның кілті өзгерді немесе ол екінші факторды сұрайды.',
    en: 'This office needs a sign-in of its own: its key was changed meanwhile, or it asks for a second factor.',
  },
  'error.OFFICE_CODE_TAKEN': {
    ru: 'Приёмная с таким кодом в этой базе уже есть. Возьмите другой код.',
    kk: 'Мұндай коды бар қабылдау бұл базада бар. Басқа код алыңыз.',
    en: 'This base holds an office of this code already. Take another code.',
  },
  'offices.choose': { ru: 'В какую приёмную войти', kk: 'Қай қабылдауға кіресіз', en: 'Which office' },
  'offices.choose.text': {
    ru: 'Вы работаете в нескольких приёмных. Перейти в другую можно потом без пароля: имя приёмной вверху.',
    kk: 'Сіз бірнеше қабылдауда жұмыс істейсіз. Кейін басқасына құпиясөзсіз ауысуға болады: қабылдаудың атауы жоғарыда.',
    en: 'You serve in several offices. You can switch to another later without the password: the office’s name at the top.',
  },
  'offices.switch': { ru: 'Сменить приёмную', kk: 'Қабылдауды ауыстыру', en: 'Switch office' },
  'offices.here': {
    ru: 'Приёмная: {{name}}. Сменить приёмную',
    kk: 'Қабылдау: {{name}}. Қабылдауды ауыстыру',
    en: 'Office: {{name}}. Switch office',
  },
  'offices.now': { ru: 'сейчас', kk: 'қазір', en: 'now' },
  'offices.switched': {
    ru: 'Вы в приёмной «{{name}}»',
    kk: 'Сіз «{{name}}» қабылдауындасыз',
    en: 'You are in “{{name}}”',
  },
  'offices.signIn': { ru: 'Войти заново', kk: 'Қайта кіру', en: 'Sign in anew' },
  'offices.kind': { ru: 'Что добавляем', kk: 'Не қосамыз', en: 'What to add' },
  'offices.title': { ru: 'Ещё одна приёмная', kk: 'Тағы бір қабылдау', en: 'One more office' },
  'offices.text': {
    ru: 'В одной базе может быть несколько приёмных: у каждой свои дела, сотрудники, ключ, журнал и лист восстановления. Руководителем новой станете вы, с тем же логином и паролем; сотрудников пригласите в ней.',
    kk: 'Бір базада бірнеше қабылдау болуы мүмкін: әрқайсысының өз істері, қызметкерлері, кілті, журналы және қалпына келтіру парағы бар. Жаңасының жетекшісі сіз боласыз, логин мен құпиясөз сол күйі; қызметкерлерді сонда шақырасыз.',
    en: 'One base can hold several offices: each has cases, staff, a key, a journal and a recovery sheet of its own. You become the head of the new one, with the same login and password; invite its staff there.',
  },
  'offices.add': { ru: 'Создать приёмную', kk: 'Қабылдау құру', en: 'Make the office' },
  'offices.added': {
    ru: 'Приёмная «{{name}}» создана. Перейти в неё: имя приёмной вверху.',
    kk: '«{{name}}» қабылдауы құрылды. Оған ауысу: жоғарыдағы қабылдау атауы.',
    en: 'The office “{{name}}” is made. Switch to it: the office’s name at the top.',
  },
  'offices.go': { ru: 'Перейти в новую приёмную', kk: 'Жаңа қабылдауға өту', en: 'Go to the new office' },
  'offices.reset': {
    ru: 'Только для этой приёмной: если человек работает и в другой приёмной этой базы, там его вход и пароль останутся прежними, пока их не сбросит её руководитель.',
    kk: 'Тек осы қабылдау үшін: адам осы базаның басқа қабылдауында да жұмыс істесе, ондағы кіруі мен құпиясөзі сол қабылдаудың жетекшісі қалпына келтіргенше бұрынғыдай қалады.',
    en: 'For this office only: if the person serves in another office of this base too, sign-in and password there stay as they are until its head resets them.',
  },
  'offices.remove': {
    ru: 'Только в этой приёмной: в другой приёмной этой базы вход, если он есть, останется.',
    kk: 'Тек осы қабылдауда: осы базаның басқа қабылдауында кіруі болса, ол қалады.',
    en: 'In this office only: a sign-in in another office of this base, if there is one, stays.',
  },
  'invite.own': {
    ru: 'Я уже вхожу в другую приёмную этой базы под этим логином',
    kk: 'Мен осы логинмен осы базаның басқа қабылдауына кіріп жүрмін',
    en: 'I sign in to another office of this base with this login already',
  },
  'invite.ownHint': {
    ru: 'тогда введите тот же пароль: он откроет обе приёмные',
    kk: 'онда сол құпиясөзді енгізіңіз: ол екі қабылдауды да ашады',
    en: 'then type that password: it will open both offices',
  },
  'invite.ownPassword': { ru: 'Ваш пароль', kk: 'Құпиясөзіңіз', en: 'Your password' },
  'event.OFFICE_LEFT': {
    ru: 'Перешёл в другую приёмную',
    kk: 'Басқа қабылдауға ауысты',
    en: 'Went over to another office',
  },
  'event.OFFICE_ENTERED': {
    ru: 'Пришёл из другой приёмной',
    kk: 'Басқа қабылдаудан ауысып келді',
    en: 'Came over from another office',
  },
  'event.OFFICE_ADDED': {
    ru: 'Создана ещё одна приёмная',
    kk: 'Тағы бір қабылдау құрылды',
    en: 'One more office made',
  },
} as const satisfies Messages;
