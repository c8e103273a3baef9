import type { Messages } from '../message';

/** Inquiries to bodies in the matter of a case. */
export const inquiriesMessages = {
  'inquiry.title': { ru: 'Запросы в органы', kk: 'Органдарға сауалдар', en: 'Inquiries to bodies' },
  'inquiry.make': { ru: 'Направить запрос…', kk: 'Сауал жіберу…', en: 'Send an inquiry…' },
  'inquiry.make.title': {
    ru: 'Запрос по делу {{number}}',
    kk: '{{number}} ісі бойынша сауал',
    en: 'Inquiry, case {{number}}',
  },
  'inquiry.make.do': { ru: 'Записать запрос', kk: 'Сауалды жазып қою', en: 'Save the inquiry' },
  'inquiry.none': {
    ru: 'Запросов ещё не было.',
    kk: 'Сауал әлі жіберілмеген.',
    en: 'No inquiries yet.',
  },
  'inquiry.author': { ru: 'Кто запрашивает', kk: 'Кім сұратады', en: 'Who asks' },
  'inquiry.authorHint': {
    ru: 'кто ведёт дело или имеет в нём часть',
    kk: 'істі жүргізетін немесе онда бөлігі бар',
    en: 'who leads the case or has a part of it',
  },
  'inquiry.noAuthor': {
    ru: 'Дело не ведёт ни депутат, ни юрист. Добавьте соисполнителем того, кто подпишет запрос.',
    kk: 'Істі депутат та, заңгер де жүргізбейді. Сауалға қол қоятын адамды бірлескен орындаушы етіп қосыңыз.',
    en: 'Neither a deputy nor a lawyer works on the case. Add whoever signs the inquiry as a co-executor.',
  },
  'inquiry.instrument': { ru: 'Вид запроса', kk: 'Сауал түрі', en: 'Kind of inquiry' },
  'inquiry.letterNumber': {
    ru: 'Исходящий номер',
    kk: 'Шығыс нөмірі',
    en: 'Number of the letter',
  },
  'inquiry.asked': { ru: 'О чём запрос', kk: 'Не сұралады', en: 'What is asked' },
  'inquiry.sentOn': { ru: 'Отправлен', kk: 'Жіберілген күні', en: 'Sent on' },
  'inquiry.dueOn': { ru: 'Ответ ждём до', kk: 'Жауап күтілетін күн', en: 'Answer due by' },
  'inquiry.dueHint': {
    ru: 'считая со дня отправки; получили позже или согласован другой день — поправьте',
    kk: 'жіберілген күннен бастап; кейін алынса немесе басқа күн келісілсе, түзетіңіз',
    en: 'counted from the day of sending; received later or another day agreed: change it',
  },
  'inquiry.dueUnknown': {
    ru: 'срок для такого запроса неизвестен: назовите день',
    kk: 'мұндай сауалдың мерзімі белгісіз: күнін өзіңіз көрсетіңіз',
    en: 'no term is known for this one: name a day',
  },
  'inquiry.basis': {
    ru: 'Откуда этот день',
    kk: 'Бұл күн қайдан алынды',
    en: 'Where this day comes from',
  },
  'inquiry.basis.law': { ru: 'Срок: {{basis}}', kk: 'Мерзімі: {{basis}}', en: 'Term: {{basis}}' },
  'inquiry.sent.wrong': {
    ru: 'День от поступления обращения до сегодня.',
    kk: 'Жолданым түскен күннен бүгінге дейінгі күн.',
    en: 'A day from the arrival of the appeal to today.',
  },
  'inquiry.due.wrong': {
    ru: 'День не раньше отправки.',
    kk: 'Жіберілген күннен ерте емес күн.',
    en: 'A day not before the sending.',
  },
  'inquiry.answered.wrong': {
    ru: 'День от отправки до сегодня.',
    kk: 'Жіберілген күннен бүгінге дейінгі күн.',
    en: 'A day from the sending to today.',
  },
  'inquiry.sent': { ru: 'отправлен {{date}}', kk: '{{date}} жіберілді', en: 'sent on {{date}}' },
  'inquiry.waits': {
    ru: 'ждём ответа до {{date}}',
    kk: '{{date}} дейін жауап күтеміз',
    en: 'answer due by {{date}}',
  },
  'inquiry.overdue': {
    ru: 'нет ответа, срок был {{date}}',
    kk: 'жауап жоқ, мерзімі {{date}} болатын',
    en: 'no answer, it was due {{date}}',
  },
  'inquiry.answered': { ru: 'ответ {{date}}', kk: '{{date}} жауап келді', en: 'answered on {{date}}' },
  'inquiry.answeredLate': {
    ru: 'ответ {{date}}, позже срока',
    kk: '{{date}} жауап келді, мерзімінен кеш',
    en: 'answered on {{date}}, late',
  },
  'inquiry.withdrawn': { ru: 'внесён по ошибке', kk: 'қате енгізілген', en: 'entered by mistake' },
  'inquiry.do.answer': { ru: 'Пришёл ответ…', kk: 'Жауап келді…', en: 'Answer came…' },
  'inquiry.do.withdraw': { ru: 'Внесён по ошибке…', kk: 'Қате енгізілген…', en: 'Entered by mistake…' },
  'inquiry.answer': { ru: 'Суть ответа', kk: 'Жауаптың мәні', en: 'What was answered' },
  'inquiry.answerHint': {
    ru: 'скан ответа приложите к делу в «Вложениях»',
    kk: 'жауаптың сканын іске «Тіркемелерде» қосыңыз',
    en: 'attach the scan to the case',
  },
  'inquiry.reason': { ru: 'В чём ошибка', kk: 'Қатесі неде', en: 'What is wrong with it' },
  'inquiry.mine': {
    ru: 'Мои запросы, на которые ждём ответа',
    kk: 'Жауабы күтілетін сауалдарым',
    en: 'My inquiries that wait for an answer',
  },
  'inquiry.lateOnes': {
    ru: 'Запросы, на которые не ответили в срок',
    kk: 'Мерзімінде жауап берілмеген сауалдар',
    en: 'Inquiries not answered in time',
  },
  'inquiry.terms': {
    ru: 'Сроки ответа на запросы',
    kk: 'Сауалдарға жауап беру мерзімдері',
    en: 'Terms of reply to inquiries',
  },
  'inquiry.terms.text': {
    ru: 'Сроки зависят от вида запроса, уровня депутата и местного закона, большинство из них не сверено. Если у вас другой срок, впишите его и откуда он; пусто — срок программы.',
    kk: 'Мерзім сауалдың түріне, депутаттың деңгейіне және жергілікті заңға байланысты, көбі салыстырылмаған. Сізде басқа мерзім болса, оны және қайдан алынғанын жазыңыз; бос болса — бағдарламадағы мерзім.',
    en: 'Terms depend on the kind of inquiry, the deputy’s level and local law; most are not verified. If yours is another one, enter it and where it comes from; empty: the program’s term.',
  },
  'inquiry.terms.usual': { ru: 'Срок программы', kk: 'Бағдарламадағы мерзім', en: 'The program’s term' },
  'inquiry.terms.none': { ru: 'неизвестен', kk: 'белгісіз', en: 'not known' },
  'inquiry.terms.own': { ru: 'Свой срок, дней', kk: 'Өз мерзімі, күн', en: 'Own term, days' },
  'inquiry.terms.daysOf': {
    ru: 'Свой срок: {{what}}',
    kk: 'Өз мерзімі: {{what}}',
    en: 'Own term: {{what}}',
  },
  'inquiry.terms.unitOf': {
    ru: 'Какие дни: {{what}}',
    kk: 'Қандай күндер: {{what}}',
    en: 'Kind of days: {{what}}',
  },
  'inquiry.terms.basis': { ru: 'Откуда он', kk: 'Қайдан алынған', en: 'Where it comes from' },
  'inquiry.terms.basisOf': {
    ru: 'Откуда срок: {{what}}',
    kk: 'Мерзім қайдан алынған: {{what}}',
    en: 'Where the term comes from: {{what}}',
  },
  'event.INQUIRY_TERMS_SAVED': {
    ru: 'Сроки ответа на запросы сохранены',
    kk: 'Сауалдарға жауап беру мерзімдері сақталды',
    en: 'Terms of reply to inquiries saved',
  },
  'code.instrument.deputy-request': {
    ru: 'Депутатский запрос',
    kk: 'Депутаттық сауал',
    en: 'Deputy’s inquiry',
  },
  'code.instrument.parliamentary-request': {
    ru: 'Парламентский запрос',
    kk: 'Парламенттік сауал',
    en: 'Parliamentary inquiry',
  },
  'code.instrument.deputy-appeal': {
    ru: 'Обращение депутата',
    kk: 'Депутаттың жолданымы',
    en: 'Deputy’s letter',
  },
  'code.instrument.advocate-request': {
    ru: 'Адвокатский запрос',
    kk: 'Адвокаттық сұрау салу',
    en: 'Advocate’s inquiry',
  },
  'code.instrument.reception-letter': {
    ru: 'Служебный запрос приёмной',
    kk: 'Қоғамдық қабылдаудың қызметтік сауалы',
    en: 'Letter of the reception office',
  },
  'event.INQUIRY_SENT': { ru: 'Направлен запрос', kk: 'Сауал жіберілді', en: 'Inquiry sent' },
  'event.INQUIRY_ANSWERED': {
    ru: 'Пришёл ответ на запрос',
    kk: 'Сауалға жауап келді',
    en: 'Inquiry answered',
  },
  'event.INQUIRY_WITHDRAWN': {
    ru: 'Запрос внесён по ошибке',
    kk: 'Сауал қате енгізілген',
    en: 'Inquiry entered by mistake',
  },
  'error.ALREADY_WITHDRAWN': {
    ru: 'Эту запись уже признали ошибочной. Обновите страницу.',
    kk: 'Бұл жазба қате деп танылған. Бетті жаңартыңыз.',
    en: 'It was called a mistake already. Refresh the page.',
  },
  'error.WRONG_INSTRUMENT': {
    ru: 'Такой запрос этот исполнитель не направляет. Выберите другой вид.',
    kk: 'Бұл орындаушы мұндай сауал жібермейді. Басқа түрін таңдаңыз.',
    en: 'This executor sends no inquiry of this kind. Choose another one.',
  },
  'error.TERM_UNKNOWN': {
    ru: 'Срок ответа неизвестен. Назовите день, до которого ждёте ответа.',
    kk: 'Жауап мерзімі белгісіз. Жауапты қай күнге дейін күтетініңізді көрсетіңіз.',
    en: 'No term of reply is known. Name the day by which you expect the answer.',
  },
  'indicator.inquiries.sent.definition': {
    ru: 'Запросы в органы по обращениям с днём отправки в периоде, кто бы их ни направил: депутат, юрист или приёмная. Внесённые по ошибке не считаются. Исполнитель — кто направил запрос.',
    kk: 'Жолданымдар бойынша органдарға жіберілген, жіберу күні осы кезеңге жататын сауалдар, оны депутат, заңгер не қабылдау жібергеніне қарамастан. Қате енгізілгендері саналмайды. Орындаушы — сауалды жіберген адам.',
    en: 'Inquiries to bodies in the matter of appeals whose day of sending falls in the period, whoever sent them: a deputy, a lawyer or the office. Those entered by mistake do not count. The executor is who sent it.',
  },
  'indicator.inquiries.answered.definition': {
    ru: 'Запросы, ответ на которые пришёл в периоде, когда бы они ни были отправлены и в срок ли пришёл ответ.',
    kk: 'Қашан жіберілгеніне және жауап мерзімінде келгеніне қарамастан, жауабы осы кезеңде келген сауалдар.',
    en: 'Inquiries whose answer came in the period, whenever they were sent and whether or not it came in time.',
  },
  'indicator.inquiries.late.definition': {
    ru: 'Запросы, на которые орган должен был ответить в периоде и к этому дню не ответил: ответ пришёл позже или его ещё нет. Ответ в самый день срока — вовремя.',
    kk: 'Орган осы кезеңде жауап беруі тиіс болып, сол күнге дейін жауап бермеген сауалдар: жауап кейін келген немесе әлі жоқ. Мерзім күнінің өзінде келген жауап — уақтылы.',
    en: 'Inquiries that the body was to answer in the period and had not answered by that day: the answer came later or is still missing. An answer on the very day is in time.',
  },
} as const satisfies Messages;
