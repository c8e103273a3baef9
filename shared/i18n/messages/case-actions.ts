import type { Messages } from '../message';

/** What may be done with a case, its dialogs and the notices after. */
export const caseActionMessages = {
  'case.actions': { ru: 'Действия с делом', kk: 'Іспен жасалатын әрекеттер', en: 'Actions on the case' },
  'case.accept': { ru: 'Принять', kk: 'Қабылдау', en: 'Accept' },
  'case.decline': { ru: 'Отказаться…', kk: 'Бас тарту…', en: 'Decline…' },
  'case.assign': { ru: 'Назначить…', kk: 'Тағайындау…', en: 'Assign…' },
  'case.note': { ru: 'Заметка…', kk: 'Жазба…', en: 'Note…' },
  'case.setResult': { ru: 'Результат', kk: 'Нәтиже', en: 'Result' },
  'case.close': { ru: 'Закрыть…', kk: 'Жабу…', en: 'Close…' },
  'case.reopen': { ru: 'Возобновить…', kk: 'Қайта ашу…', en: 'Reopen…' },
  'case.cancel': { ru: 'Не надо', kk: 'Керек емес', en: 'Cancel' },
  'case.decline.title': {
    ru: 'Отказаться от дела {{number}}',
    kk: '{{number}} ісінен бас тарту',
    en: 'Decline case {{number}}',
  },
  'case.decline.reason': { ru: 'Почему', kk: 'Неге', en: 'Why' },
  'case.decline.hint': {
    ru: 'Причину увидит руководитель: дело вернётся в его очередь или уйдёт другому.',
    kk: 'Себебін жетекші көреді: іс оның кезегіне қайтады немесе басқаға беріледі.',
    en: 'The head will see the reason: the case goes back to the queue or to another executor.',
  },
  'case.decline.do': { ru: 'Отказаться', kk: 'Бас тарту', en: 'Decline' },
  'case.note.title': {
    ru: 'Заметка к делу {{number}}',
    kk: '{{number}} ісіне жазба',
    en: 'Note to case {{number}}',
  },
  'case.note.text': {
    ru: 'Что сделано или узнано',
    kk: 'Не істелді немесе не білінді',
    en: 'What was done or learnt',
  },
  'case.note.do': { ru: 'Записать', kk: 'Жазып қою', en: 'Save the note' },
  'case.assign.title': {
    ru: 'Кому передать дело {{number}}',
    kk: '{{number}} ісін кімге беру',
    en: 'Who takes case {{number}}',
  },
  'case.assign.executor': { ru: 'Исполнитель', kk: 'Орындаушы', en: 'Executor' },
  'case.assign.load': {
    ru: '{{kind}}, в работе {{open}} из {{capacity}}',
    kk: '{{kind}}, жұмысында {{capacity}} ішінен {{open}}',
    en: '{{kind}}, {{open}} of {{capacity}} in work',
  },
  'case.assign.absent': {
    ru: 'отсутствует до {{until}}',
    kk: '{{until}} дейін жоқ',
    en: 'absent until {{until}}',
  },
  'case.assign.do': { ru: 'Назначить', kk: 'Тағайындау', en: 'Assign' },
  'case.assign.none': {
    ru: 'Исполнителей нет. Добавьте их в настройках, раздел «Сотрудники».',
    kk: 'Орындаушы жоқ. Оларды баптаулардың «Қызметкерлер» бөлімінде қосыңыз.',
    en: 'There are no executors. Add them in Settings, Staff.',
  },
  'case.close.title': {
    ru: 'Закрыть дело {{number}}',
    kk: '{{number}} ісін жабу',
    en: 'Close case {{number}}',
  },
  'case.close.on': { ru: 'Дата закрытия', kk: 'Жабылатын күні', en: 'Closing date' },
  'case.close.missing': {
    ru: {
      one: 'Без результата {{count}} вопрос. Выберите результат, и дело закроется.',
      few: 'Без результата {{count}} вопроса. Выберите результаты, и дело закроется.',
      many: 'Без результата {{count}} вопросов. Выберите результаты, и дело закроется.',
      other: 'Без результата {{count}} вопроса. Выберите результаты, и дело закроется.',
    },
    kk: {
      one: '{{count}} мәселенің нәтижесі жоқ. Нәтижесін таңдаңыз, сонда іс жабылады.',
      other: '{{count}} мәселенің нәтижесі жоқ. Нәтижелерін таңдаңыз, сонда іс жабылады.',
    },
    en: {
      one: '{{count}} question has no result. Choose it and the case closes.',
      other: '{{count}} questions have no result. Choose them and the case closes.',
    },
  },
  'case.close.do': { ru: 'Закрыть дело', kk: 'Істі жабу', en: 'Close the case' },
  'case.reopen.title': {
    ru: 'Возобновить дело {{number}}',
    kk: '{{number}} ісін қайта ашу',
    en: 'Reopen case {{number}}',
  },
  'case.reopen.reason': { ru: 'Почему возобновляем', kk: 'Неге қайта ашылады', en: 'Why it is reopened' },
  'case.reopen.do': { ru: 'Возобновить', kk: 'Қайта ашу', en: 'Reopen' },
  'case.required': {
    ru: 'Напишите хотя бы слово.',
    kk: 'Кемінде бір сөз жазыңыз.',
    en: 'Write at least a word.',
  },
  'case.required.executor': {
    ru: 'Выберите исполнителя.',
    kk: 'Орындаушыны таңдаңыз.',
    en: 'Choose an executor.',
  },
  'case.required.result': { ru: 'Выберите результат.', kk: 'Нәтижесін таңдаңыз.', en: 'Choose a result.' },
  'case.required.date': {
    ru: 'Укажите день от {{from}} до {{to}}.',
    kk: '{{from}} мен {{to}} аралығындағы күнді көрсетіңіз.',
    en: 'Give a day from {{from}} to {{to}}.',
  },
  'case.done.accept': {
    ru: 'Дело {{number}} принято в работу',
    kk: '{{number}} ісі жұмысқа қабылданды',
    en: 'Case {{number}} accepted',
  },
  'case.done.decline': {
    ru: 'Отказ записан: {{number}}',
    kk: 'Бас тарту жазылды: {{number}}',
    en: 'Declined: {{number}}',
  },
  'case.done.assign': {
    ru: 'Исполнитель назначен: {{number}}',
    kk: 'Орындаушы тағайындалды: {{number}}',
    en: 'Executor assigned: {{number}}',
  },
  'case.done.note': {
    ru: 'Заметка записана: {{number}}',
    kk: 'Жазба сақталды: {{number}}',
    en: 'Note saved: {{number}}',
  },
  'case.done.result': {
    ru: 'Результат записан: {{number}}',
    kk: 'Нәтиже жазылды: {{number}}',
    en: 'Result saved: {{number}}',
  },
  'case.done.close': {
    ru: 'Дело {{number}} закрыто',
    kk: '{{number}} ісі жабылды',
    en: 'Case {{number}} closed',
  },
  'case.done.reopen': {
    ru: 'Дело {{number}} возобновлено',
    kk: '{{number}} ісі қайта ашылды',
    en: 'Case {{number}} reopened',
  },
  'case.undo': { ru: 'Отменить', kk: 'Болдырмау', en: 'Undo' },
  'case.undo.reason': {
    ru: 'Закрыто по ошибке, отменено сразу',
    kk: 'Қате жабылды, бірден болдырылмады',
    en: 'Closed by mistake, undone at once',
  },
  'case.stale.title': {
    ru: 'Дело изменил кто-то другой',
    kk: 'Істі басқа адам өзгертті',
    en: 'Somebody else changed the case',
  },
  'case.stale.text': {
    ru: 'Карточка обновлена, набранное сохранено. Посмотрите, что изменилось, и повторите.',
    kk: 'Карточка жаңартылды, терген мәтініңіз сақталды. Не өзгергенін қарап, қайталаңыз.',
    en: 'The card is reloaded, what you typed is kept. Look at what changed and repeat.',
  },
  'case.notNow': {
    ru: 'Сейчас недоступно: состояние дела или ваша роль не позволяет.',
    kk: 'Қазір қолжетімсіз: істің күйі немесе рөліңіз мүмкіндік бермейді.',
    en: 'Not available now: the state of the case or your role does not allow it.',
  },
} as const satisfies Messages;
