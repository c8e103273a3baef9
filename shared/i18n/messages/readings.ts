import type { Messages } from '../message';

/** The second reader of an answer: who is asked, who agreed, what came back, and why a case may not end yet. */
export const readingsMessages = {
  'readings.title': { ru: 'Второе чтение', kk: 'Екінші оқылым', en: 'Second reading' },
  'readings.head': {
    ru: 'руководитель приёмной',
    kk: 'қоғамдық қабылдау жетекшісі',
    en: 'the head of office',
  },
  'readings.standing.not-asked': {
    ru: 'Ответ не отдан на чтение',
    kk: 'Жауап оқуға берілген жоқ',
    en: 'The answer was given to nobody to read',
  },
  'readings.standing.asked': {
    ru: 'Ждёт второго чтения: {{name}}',
    kk: 'Екінші оқылымды күтеді: {{name}}',
    en: 'Waits for its second reading: {{name}}',
  },
  'readings.standing.returned': {
    ru: 'Возвращено с замечанием: {{name}}',
    kk: 'Ескертумен қайтарылды: {{name}}',
    en: 'Sent back with a remark: {{name}}',
  },
  'readings.standing.changed': {
    ru: 'После согласия ответ изменён, нужно новое чтение',
    kk: 'Келісілгеннен кейін жауап өзгерді, қайта оқу керек',
    en: 'Changed after it was agreed to: it must be read anew',
  },
  'readings.standing.agreed': {
    ru: 'Прочитано, с ответом согласны: {{name}}',
    kk: 'Оқылды, жауаппен келіскен: {{name}}',
    en: 'Read and agreed to: {{name}}',
  },
  'readings.named': {
    ru: 'По правилу ответ читает {{name}}. Пока второй человек не согласится, дело не закрыть.',
    kk: 'Ереже бойынша жауапты {{name}} оқиды. Екінші адам келіспейінше, іс жабылмайды.',
    en: 'By the rule {{name}} reads the answer. Until a second person agrees, the case does not close.',
  },
  'readings.others': {
    ru: 'Сейчас прочесть может другой: {{names}}.',
    kk: 'Қазір басқа адам оқи алады: {{names}}.',
    en: 'Somebody else can read it now: {{names}}.',
  },
  'readings.onlyHead': {
    ru: 'Сейчас прочесть может только руководитель.',
    kk: 'Қазір тек жетекші оқи алады.',
    en: 'Only the head can read it now.',
  },
  'readings.results': {
    ru: 'Сначала внесите результат по каждому вопросу.',
    kk: 'Алдымен әр мәселенің нәтижесін енгізіңіз.',
    en: 'Set a result for each question first.',
  },
  'readings.own': {
    ru: 'Это ваш ответ: прочесть его должен другой.',
    kk: 'Бұл өз жауабыңыз: оны басқа адам оқуы керек.',
    en: 'This answer is your own: somebody else must read it.',
  },
  'readings.ask': { ru: 'Отдать на чтение…', kk: 'Оқуға беру…', en: 'Give it to read…' },
  'readings.ask.other': { ru: 'Отдать другому…', kk: 'Басқаға беру…', en: 'Give it to another…' },
  'readings.ask.title': {
    ru: 'Кто прочтёт ответ по делу {{number}}',
    kk: '{{number}} ісі бойынша жауапты кім оқиды',
    en: 'Who reads the answer of case {{number}}',
  },
  'readings.ask.do': { ru: 'Отдать на чтение', kk: 'Оқуға беру', en: 'Give it to read' },
  'readings.reader': { ru: 'Кто читает', kk: 'Кім оқиды', en: 'Who reads' },
  'readings.agree': { ru: 'Согласиться с ответом', kk: 'Жауаппен келісу', en: 'Agree to the answer' },
  'readings.sendBack': { ru: 'Вернуть с замечанием…', kk: 'Ескертумен қайтару…', en: 'Send it back…' },
  'readings.sendBack.title': {
    ru: 'Вернуть ответ по делу {{number}}',
    kk: '{{number}} ісі бойынша жауапты қайтару',
    en: 'Send back the answer of case {{number}}',
  },
  'readings.sendBack.do': { ru: 'Вернуть', kk: 'Қайтару', en: 'Send it back' },
  'readings.remark': { ru: 'Что исправить', kk: 'Нені түзету керек', en: 'What to mend' },
  'readings.past.agreed': {
    ru: '{{name}}: согласие, {{at}}',
    kk: '{{name}}: келісті, {{at}}',
    en: '{{name}}: agreed, {{at}}',
  },
  'readings.past.returned': {
    ru: '{{name}}: возвращено, {{at}}',
    kk: '{{name}}: қайтарды, {{at}}',
    en: '{{name}}: sent back, {{at}}',
  },
  'readings.past.withdrawn': {
    ru: '{{name}}: чтение передано другому, {{at}}',
    kk: '{{name}}: оқу басқаға берілді, {{at}}',
    en: '{{name}}: given to another to read, {{at}}',
  },
  'readings.close.not-asked': {
    ru: 'Сначала второе чтение: отдайте ответ на чтение.',
    kk: 'Алдымен екінші оқылым: жауапты оқуға беріңіз.',
    en: 'A second reading first: give the answer to somebody to read.',
  },
  'readings.close.asked': {
    ru: 'Сначала второе чтение: ответ ждёт второго читателя.',
    kk: 'Алдымен екінші оқылым: жауап екінші оқитын адамды күтеді.',
    en: 'A second reading first: the answer waits for its reader.',
  },
  'readings.close.returned': {
    ru: 'Ответ возвращён с замечанием: исправьте его и отдайте на чтение снова.',
    kk: 'Жауап ескертумен қайтарылды: түзетіп, қайта оқуға беріңіз.',
    en: 'The answer was sent back: mend it and give it to read again.',
  },
  'readings.close.changed': {
    ru: 'После согласия ответ изменён: отдайте его на чтение снова.',
    kk: 'Келісілгеннен кейін жауап өзгерді: қайта оқуға беріңіз.',
    en: 'The answer was changed after it was agreed to: give it to read again.',
  },
  'readings.forward': {
    ru: 'Закрыть дело направлением можно только после второго чтения.',
    kk: 'Істі жолдаумен тек екінші оқылымнан кейін жабуға болады.',
    en: 'Forwarding closes the case only after the second reading.',
  },
  'readings.as.read': {
    ru: 'Прочтите ответ: согласитесь или верните с замечанием',
    kk: 'Жауапты оқыңыз: келісіңіз немесе ескертумен қайтарыңыз',
    en: 'Read the answer: agree, or send it back with a remark',
  },
  'readings.as.returned': {
    ru: 'Ваш ответ вернули: исправьте и отдайте на чтение снова',
    kk: 'Жауабыңыз қайтарылды: түзетіп, қайта оқуға беріңіз',
    en: 'Your answer came back: mend it and give it to read again',
  },
  'readings.as.changed': {
    ru: 'Ответ изменён после согласия: отдайте на чтение снова',
    kk: 'Жауап келісілгеннен кейін өзгерді: қайта оқуға беріңіз',
    en: 'Changed after it was agreed to: give it to read again',
  },
  'readings.as.agreed': {
    ru: 'Второй читатель согласен: можно отвечать и закрывать',
    kk: 'Екінші оқитын адам келісті: жауап беріп, жабуға болады',
    en: 'The second reader agreed: answer and close',
  },
  'event.READING_ASKED': {
    ru: 'Ответ отдан на второе чтение',
    kk: 'Жауап екінші оқылымға берілді',
    en: 'Answer given to a second reader',
  },
  'event.READING_AGREED': {
    ru: 'Второй читатель согласился с ответом',
    kk: 'Екінші оқитын адам жауаппен келісті',
    en: 'Second reader agreed to the answer',
  },
  'event.READING_RETURNED': {
    ru: 'Второй читатель вернул ответ',
    kk: 'Екінші оқитын адам жауапты қайтарды',
    en: 'Second reader sent the answer back',
  },
  'error.READING_MISSING': {
    ru: 'Второй человек ещё не согласился с этим ответом. Отдайте ответ на чтение: раздел «Второе чтение».',
    kk: 'Екінші адам бұл жауаппен әлі келіскен жоқ. Жауапты оқуға беріңіз: «Екінші оқылым» бөлімі.',
    en: 'No second person has agreed to this answer yet. Give it to somebody to read, under Second reading.',
  },
  'error.OWN_ANSWER': {
    ru: 'Свой ответ вторым не читают. Попросите другого или руководителя.',
    kk: 'Өз жауабыңызды екінші болып оқымайсыз. Басқа адамнан не жетекшіден сұраңыз.',
    en: 'Nobody is the second reader of their own answer. Ask another, or the head.',
  },
  'error.READING_OVER': {
    ru: 'Это чтение уже закончено или передано другому. Откройте дело заново.',
    kk: 'Бұл оқылым аяқталған немесе басқаға берілген. Істі қайта ашыңыз.',
    en: 'This reading is over or was given to another. Open the case again.',
  },
  'error.READING_NOT_NEEDED': {
    ru: 'Это дело не требует второго чтения. Закройте его, когда ответ готов.',
    kk: 'Бұл іс екінші оқылымды талап етпейді. Жауап дайын болғанда жабыңыз.',
    en: 'This case needs no second reading. Close it when the answer is ready.',
  },
  'error.READING_AGREED': {
    ru: 'С этим ответом уже согласились. Дело можно закрывать.',
    kk: 'Бұл жауаппен келісілген. Істі жабуға болады.',
    en: 'This answer was agreed to already. The case may be closed.',
  },
  'error.READING_ASKED': {
    ru: 'Ответ уже у этого читателя. Подождите или выберите другого.',
    kk: 'Жауап осы адамда. Күтіңіз немесе басқасын таңдаңыз.',
    en: 'This reader has the answer already. Wait, or choose another.',
  },
  'error.UNKNOWN_READER': {
    ru: 'Этот человек сейчас не может прочесть ответ. Выберите другого или руководителя.',
    kk: 'Бұл адам қазір жауапты оқи алмайды. Басқасын не жетекшіні таңдаңыз.',
    en: 'This person cannot read the answer now. Choose another, or the head.',
  },
} as const satisfies Messages;
