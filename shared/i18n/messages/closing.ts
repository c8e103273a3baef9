import type { Messages } from '../message';

/** Closing a quarter: checks, signature, what changed since. */
export const closingMessages = {
  'closing.title': {
    ru: 'Закрытие: {{quarter}}',
    kk: 'Жабу: {{quarter}}',
    en: 'Close: {{quarter}}',
  },
  'closing.open': { ru: 'Закрыть квартал', kk: 'Тоқсанды жабу', en: 'Close the quarter' },
  'closing.back': { ru: 'К таблицам квартала', kk: 'Тоқсан кестелеріне', en: 'To the tables' },
  'closing.running': {
    ru: 'Квартал ещё идёт: подписать его можно со следующего дня после его конца. Проверить — уже сейчас.',
    kk: 'Тоқсан әлі аяқталған жоқ: оған бітуінің ертеңінен бастап қол қоюға болады. Тексеру — қазірден.',
    en: 'The quarter is not over: it can be signed from the day after its end. It can be checked already.',
  },
  'closing.check': {
    ru: 'Проверка перед подписью',
    kk: 'Қол қоймас бұрын тексеру',
    en: 'Checks before signing',
  },
  'closing.check.clean': {
    ru: 'Замечаний нет: у каждого дела есть тема, результат, возможные даты и объяснение опоздания.',
    kk: 'Ескерту жоқ: әр істің тақырыбы, нәтижесі, дұрыс күндері және кешігу себебі бар.',
    en: 'Nothing to mend: every case has a topic, a result, possible dates and a reason where it is late.',
  },
  'closing.checking': { ru: 'Проверяем дела…', kk: 'Істер тексерілуде…', en: 'Checking the cases…' },
  'closing.flaw.impossible-dates': {
    ru: 'Невозможные даты',
    kk: 'Мүмкін емес күндер',
    en: 'Impossible dates',
  },
  'closing.flaw.impossible-dates.todo': {
    ru: 'Срок, результат или закрытие раньше поступления, либо день ещё не наступил. Даты, пришедшие из старого журнала, поправьте в нём и загрузите снова либо подпишите с замечанием.',
    kk: 'Мерзімі, нәтижесі немесе жабылуы түскен күнінен ерте, не ол күн әлі келген жоқ. Ескі журналдан келген күндерді сонда түзетіп, қайта жүктеңіз немесе ескертумен қол қойыңыз.',
    en: 'Term, result or closing before the arrival, or a day that has not come. Mend dates of an old journal there and import it anew, or sign with the point open.',
  },
  'closing.flaw.no-topic': { ru: 'Без темы', kk: 'Тақырыпсыз', en: 'Without a topic' },
  'closing.flaw.no-topic.todo': {
    ru: 'Такие вопросы стоят в таблицах отдельной строкой «Без темы».',
    kk: 'Мұндай мәселелер кестеде «Тақырыпсыз» деген жеке жолда тұрады.',
    en: 'Such questions stand in the tables on a line of their own, “without a topic”.',
  },
  'closing.flaw.no-result': {
    ru: 'Закрыто без результата',
    kk: 'Нәтижесіз жабылған',
    en: 'Closed without a result',
  },
  'closing.flaw.no-result.todo': {
    ru: 'Откройте дело, возобновите его и укажите результат каждого вопроса.',
    kk: 'Істі ашып, қайта жандандырып, әр мәселенің нәтижесін көрсетіңіз.',
    en: 'Open the case, reopen it and give every question its result.',
  },
  'closing.flaw.late-unexplained': {
    ru: 'Опоздание без объяснения',
    kk: 'Себебі айтылмаған кешігу',
    en: 'Late without a reason',
  },
  'closing.flaw.late-unexplained.todo': {
    ru: 'Откройте дело и напишите заметку: почему срок не выдержан.',
    kk: 'Істі ашып, мерзім неге сақталмағаны туралы жазба қалдырыңыз.',
    en: 'Open the case and write a note that says why the term was not kept.',
  },
  'closing.more': {
    ru: {
      one: 'и ещё {{count}} дело',
      few: 'и ещё {{count}} дела',
      many: 'и ещё {{count}} дел',
      other: 'и ещё {{count}} дела',
    },
    kk: { one: 'және тағы {{count}} іс', other: 'және тағы {{count}} іс' },
    en: { one: 'and {{count}} more case', other: 'and {{count}} more cases' },
  },
  'closing.case': {
    ru: 'поступило {{received}}, срок {{due}}',
    kk: 'түскені {{received}}, мерзімі {{due}}',
    en: 'received {{received}}, due {{due}}',
  },
  'closing.sign': { ru: 'Подписать квартал', kk: 'Тоқсанға қол қою', en: 'Sign the quarter' },
  'closing.sign.again': { ru: 'Подписать заново', kk: 'Қайта қол қою', en: 'Sign anew' },
  'closing.sign.meaning': {
    ru: 'Подпись сохраняет все цифры квартала, их определения и список дел за каждой цифрой. Изменить их потом нельзя: поправки будут видны как расхождения.',
    kk: 'Қолтаңба тоқсанның барлық санын, анықтамаларын және әр санның артындағы істер тізімін сақтайды. Кейін өзгертуге болмайды: түзетулер айырма болып көрінеді.',
    en: 'Signing keeps every figure of the quarter, its definition and the list of cases behind it. They cannot be changed later: corrections show as differences.',
  },
  'closing.sign.withFlaws': {
    ru: {
      one: 'Подписываю, зная о {{count}} замечании: оно останется в снимке.',
      few: 'Подписываю, зная о {{count}} замечаниях: их число останется в снимке.',
      many: 'Подписываю, зная о {{count}} замечаниях: их число останется в снимке.',
      other: 'Подписываю, зная о {{count}} замечаниях: их число останется в снимке.',
    },
    kk: {
      one: '{{count}} ескерту бар екенін біле тұра қол қоямын: саны түсірілімде қалады.',
      other: '{{count}} ескерту бар екенін біле тұра қол қоямын: саны түсірілімде қалады.',
    },
    en: {
      one: 'I sign knowing of {{count}} open point; the snapshot keeps their number.',
      other: 'I sign knowing of {{count}} open points; the snapshot keeps their number.',
    },
  },
  'closing.sign.acknowledge': {
    ru: 'Отметьте, что знаете о замечаниях, или исправьте их.',
    kk: 'Ескертулерді білетініңізді белгілеңіз немесе оларды түзетіңіз.',
    en: 'Tick that you know of the open points, or mend them.',
  },
  'closing.sign.reason': {
    ru: 'Почему подписывается заново',
    kk: 'Неліктен қайта қол қойылады',
    en: 'Why it is signed anew',
  },
  'closing.sign.reason.missing': {
    ru: 'Напишите причину: она остаётся рядом с новой подписью.',
    kk: 'Себебін жазыңыз: ол жаңа қолтаңбаның жанында қалады.',
    en: 'Write the reason: it stays beside the new signature.',
  },
  'closing.sign.password': { ru: 'Ваш пароль', kk: 'Құпиясөзіңіз', en: 'Your password' },
  'closing.sign.password.missing': {
    ru: 'Введите пароль: это ваша подпись.',
    kk: 'Құпиясөзді енгізіңіз: бұл — сіздің қолтаңбаңыз.',
    en: 'Type your password: it is your signature.',
  },
  'closing.sign.headOnly': {
    ru: 'Подписывает руководитель приёмной.',
    kk: 'Қоғамдық қабылдау жетекшісі қол қояды.',
    en: 'The head of office signs.',
  },
  'closing.signed': {
    ru: 'Квартал подписан, выпуск {{issue}}.',
    kk: 'Тоқсанға қол қойылды, {{issue}}-шығарылым.',
    en: 'The quarter is signed, issue {{issue}}.',
  },
  'closing.issues': { ru: 'Подписи', kk: 'Қолтаңбалар', en: 'Signatures' },
  'closing.issues.none': {
    ru: 'Квартал ещё не подписан.',
    kk: 'Тоқсанға әлі қол қойылған жоқ.',
    en: 'The quarter is not signed yet.',
  },
  'closing.issue': {
    ru: 'Выпуск {{issue}}',
    kk: '{{issue}}-шығарылым',
    en: 'Issue {{issue}}',
  },
  'closing.issue.flaws': {
    ru: {
      one: '{{count}} замечание',
      few: '{{count}} замечания',
      many: '{{count}} замечаний',
      other: '{{count}} замечания',
    },
    kk: { one: '{{count}} ескерту', other: '{{count}} ескерту' },
    en: { one: '{{count}} open point', other: '{{count}} open points' },
  },
  'closing.issue.seal': { ru: 'отпечаток', kk: 'таңбасы', en: 'print' },
  'closing.differences': {
    ru: 'Расхождения с подписанным',
    kk: 'Қол қойылғаннан айырма',
    en: 'Differences from what was signed',
  },
  'closing.differences.none': {
    ru: 'Цифры такие же, как подписаны.',
    kk: 'Сандар қол қойылғандай.',
    en: 'The figures are as they were signed.',
  },
  'closing.differences.measuring': {
    ru: 'Сравниваем с подписанным…',
    kk: 'Қол қойылғанмен салыстырылуда…',
    en: 'Comparing with what was signed…',
  },
  'closing.differences.note': {
    ru: 'Ход работы над поступившими и открытыми делами (исполнитель, результат, срок) расхождением не считается.',
    kk: 'Түскен және ашық істер бойынша жұмыс барысы (орындаушы, нәтиже, мерзім) айырма болып саналмайды.',
    en: 'Work that goes on with received and open cases (executor, result, term) is no difference.',
  },
  'closing.differences.column.figure': { ru: 'Показатель', kk: 'Көрсеткіш', en: 'Figure' },
  'closing.differences.column.was': { ru: 'Было', kk: 'Болған', en: 'Was' },
  'closing.differences.column.now': { ru: 'Стало', kk: 'Қазір', en: 'Now' },
  'closing.differences.column.cases': { ru: 'Дела', kk: 'Істер', en: 'Cases' },
  'closing.differences.all': { ru: 'всего', kk: 'барлығы', en: 'in all' },
  'closing.differences.open': {
    ru: 'Показать дела: {{plus}} прибавилось, {{minus}} убыло',
    kk: 'Істерді көрсету: {{plus}} қосылды, {{minus}} кетті',
    en: 'Show the cases: {{plus}} came, {{minus}} went',
  },
  'closing.differences.first': {
    ru: 'Показаны первые {{shown}} из {{total}}.',
    kk: '{{total}} ішінен алғашқы {{shown}} көрсетілген.',
    en: 'The first {{shown}} of {{total}} are shown.',
  },
  'closing.plus': { ru: 'Прибавились', kk: 'Қосылғандар', en: 'Came' },
  'closing.minus': { ru: 'Убыли', kk: 'Кеткендер', en: 'Went' },
  'closing.gone': {
    ru: {
      one: '{{count}} дела в базе уже нет',
      few: '{{count}} дел в базе уже нет',
      many: '{{count}} дел в базе уже нет',
      other: '{{count}} дел в базе уже нет',
    },
    kk: { one: '{{count}} іс базада енді жоқ', other: '{{count}} іс базада енді жоқ' },
    en: {
      one: '{{count}} case is no longer in the base',
      other: '{{count}} cases are no longer in the base',
    },
  },
  'error.QUARTER_NOT_OVER': {
    ru: 'Квартал ещё идёт. Подпишите его на следующий день после его конца.',
    kk: 'Тоқсан әлі аяқталған жоқ. Оған бітуінің ертеңіне қол қойыңыз.',
    en: 'The quarter is not over. Sign it on the day after its end.',
  },
  'error.NOTHING_CHANGED': {
    ru: 'Цифры такие же, как в подписанном выпуске: подписывать заново нечего.',
    kk: 'Сандар қол қойылған шығарылымдағыдай: қайта қол қоятын ештеңе жоқ.',
    en: 'The figures are those of the signed issue: there is nothing to sign anew.',
  },
  'error.REASON_MISSING': {
    ru: 'Напишите, почему квартал подписывается заново.',
    kk: 'Тоқсанға неліктен қайта қол қойылатынын жазыңыз.',
    en: 'Write why the quarter is signed anew.',
  },
  'error.FLAWS_CHANGED': {
    ru: 'Замечаний теперь {{found}}: пока вы смотрели, дела изменились. Проверьте список ещё раз и подпишите.',
    kk: 'Ескерту енді {{found}}: сіз қарап отырғанда істер өзгерді. Тізімді қайта қарап, қол қойыңыз.',
    en: 'There are {{found}} open points now: cases changed while you looked. Look at the list again, then sign.',
  },
  'event.QUARTER_SIGNED': { ru: 'Подписан квартал', kk: 'Тоқсанға қол қойылды', en: 'Quarter signed' },
  'event.QUARTER_REISSUED': {
    ru: 'Квартал подписан заново',
    kk: 'Тоқсанға қайта қол қойылды',
    en: 'Quarter signed anew',
  },
} as const satisfies Messages;
