import type { Messages } from '../message';

/** Reasons of a routing decision: `reason.<code>`; parameters are names of staff and topics and counts. */
export const reasonsMessages = {
  'reason.rule-topic': {
    ru: 'тема «{{topicRu}}» → {{target}}',
    kk: '«{{topicKk}}» тақырыбы → {{target}}',
    en: 'topic “{{topicRu}}” → {{target}}',
  },
  'reason.rule-territory': {
    ru: 'территория «{{territoryRu}}» → {{target}}',
    kk: '«{{territoryKk}}» аумағы → {{target}}',
    en: 'territory “{{territoryRu}}” → {{target}}',
  },
  'reason.rule-kind': {
    ru: 'вид «{{kind}}» → {{target}}',
    kk: '«{{kind}}» түрі → {{target}}',
    en: 'kind “{{kind}}” → {{target}}',
  },
  'reason.rule-channel': {
    ru: 'форма поступления «{{channel}}» → {{target}}',
    kk: 'түсу нысаны «{{channel}}» → {{target}}',
    en: 'channel “{{channel}}” → {{target}}',
  },
  'reason.rule-source': {
    ru: 'источник «{{source}}» → {{target}}',
    kk: 'көзі «{{source}}» → {{target}}',
    en: 'source “{{source}}” → {{target}}',
  },
  'reason.rule-author': {
    ru: 'автор «{{author}}» → {{target}}',
    kk: 'авторы «{{author}}» → {{target}}',
    en: 'author “{{author}}” → {{target}}',
  },
  'reason.rule-category': {
    ru: 'категория заявителя «{{category}}» → {{target}}',
    kk: 'өтініш иесінің санаты «{{category}}» → {{target}}',
    en: 'applicant category “{{category}}” → {{target}}',
  },
  'reason.rule-urgency': {
    ru: 'срочность «{{urgency}}» → {{target}}',
    kk: 'шұғылдығы «{{urgency}}» → {{target}}',
    en: 'urgency “{{urgency}}” → {{target}}',
  },
  'reason.rule-language': {
    ru: 'язык обращения «{{language}}» → {{target}}',
    kk: 'жолданым тілі «{{language}}» → {{target}}',
    en: 'language of the appeal “{{language}}” → {{target}}',
  },
  'reason.rule-campaign': {
    ru: 'акция → {{target}}',
    kk: 'науқан → {{target}}',
    en: 'campaign → {{target}}',
  },
  'reason.rule-keyword': {
    ru: 'в тексте есть слово «{{keyword}}» → {{target}}',
    kk: 'мәтінде «{{keyword}}» сөзі бар → {{target}}',
    en: 'the text holds the word “{{keyword}}” → {{target}}',
  },
  'reason.rule-hours': {
    ru: 'зарегистрировано между {{from}}:00 и {{to}}:00 → {{target}}',
    kk: '{{from}}:00 мен {{to}}:00 аралығында тіркелген → {{target}}',
    en: 'registered between {{from}}:00 and {{to}}:00 → {{target}}',
  },
  'reason.curates': {
    ru: '{{name}} курирует эту территорию',
    kk: '{{name}} осы аумаққа жетекшілік етеді',
    en: '{{name}} curates this territory',
  },
  'reason.less-near': {
    ru: 'территорию курирует другой',
    kk: 'бұл аумаққа басқа адам жетекшілік етеді',
    en: 'somebody else curates the territory',
  },
  'reason.other-topics': {
    ru: 'ведёт другие темы',
    kk: 'басқа тақырыптарды жүргізеді',
    en: 'takes other topics',
  },
  'reason.other-territory': {
    ru: 'курирует другую территорию',
    kk: 'басқа аумаққа жетекшілік етеді',
    en: 'curates another territory',
  },
  'reason.other-language': {
    ru: 'не ведёт дел на языке обращения',
    kk: 'жолданым тілінде іс жүргізбейді',
    en: 'does not work in the language of the appeal',
  },
  'reason.not-today': {
    ru: 'срочное дело, а сегодня не принимает',
    kk: 'іс шұғыл, ал бүгін қабылдамайды',
    en: 'urgent, and not on duty today',
  },
  'reason.week-full': {
    ru: 'на этой неделе получено {{taken}} из {{weekly}}',
    kk: 'осы аптада {{weekly}} ішінен {{taken}} іс алынды',
    en: 'has {{taken}} of {{weekly}} this week',
  },
  'reason.declined-before': {
    ru: 'уже отказывался(ась) от этого дела',
    kk: 'бұл істен бұрын бас тартқан',
    en: 'declined this case before',
  },
  'reason.needs-approval': {
    ru: 'предложено: {{name}}; решает руководитель приёмной',
    kk: 'ұсынылған: {{name}}; шешімді қоғамдық қабылдау жетекшісі қабылдайды',
    en: 'proposed: {{name}}; the head of office decides',
  },
  'reason.second-reader': {
    ru: 'второй читатель ответа: {{name}}',
    kk: 'жауапты екінші оқитын: {{name}}',
    en: 'second reader of the answer: {{name}}',
  },
  'reason.reader-gone': {
    ru: 'нужно второе чтение ответа: {{name}} больше не принимает дел, прочтёт другой или руководитель',
    kk: 'жауаптың екінші оқылымы керек: {{name}} енді іс қабылдамайды, басқа адам не жетекші оқиды',
    en: 'the answer needs a second reading: {{name}} takes no cases any more, another or the head reads',
  },
  'reason.reader-leads': {
    ru: 'нужно второе чтение ответа: дело ведёт сам второй читатель ({{name}}), прочтёт другой или руководитель',
    kk: 'жауаптың екінші оқылымы керек: істі екінші оқитын адамның өзі ({{name}}) жүргізеді, басқа адам не жетекші оқиды',
    en: 'the answer needs a second reading: the second reader leads the case ({{name}}), so another or the head reads',
  },
  'reason.practice': {
    ru: {
      one: 'из {{count}} похожего дела {{name}} получил(а) {{own}}',
      few: 'из {{count}} похожих дел {{name}} получил(а) {{own}}',
      many: 'из {{count}} похожих дел {{name}} получил(а) {{own}}',
      other: 'из {{count}} похожего дела {{name}} получил(а) {{own}}',
    },
    kk: {
      one: '{{count}} ұқсас істің {{own}} {{name}} алған',
      other: '{{count}} ұқсас істің {{own}} {{name}} алған',
    },
    en: {
      one: '{{name}} took {{own}} of {{count}} similar case',
      other: '{{name}} took {{own}} of {{count}} similar cases',
    },
  },
  'reason.untouched': {
    ru: '{{name}} не принял(а) дело вовремя, оно возвращено',
    kk: '{{name}} істі уақытында қабылдамады, іс қайтарылды',
    en: '{{name}} did not take the case in time; it came back',
  },
  'reason.to-partner': {
    ru: 'партнёр «{{name}}»',
    kk: '«{{name}}» серіктес ұйымы',
    en: 'partner “{{name}}”',
  },
  'reason.to-any-partner': {
    ru: 'партнёрская организация',
    kk: 'серіктес ұйым',
    en: 'partner organisation',
  },
  'reason.to-group': { ru: 'группа «{{group}}»', kk: '«{{group}}» тобы', en: 'group “{{group}}”' },
  'reason.rule-all': {
    ru: 'правило для всех обращений → {{target}}',
    kk: 'барлық жолданымға ортақ ереже → {{target}}',
    en: 'rule for every appeal → {{target}}',
  },
  'reason.target-head': {
    ru: 'по правилу решает руководитель приёмной',
    kk: 'ереже бойынша қоғамдық қабылдау жетекшісі шешеді',
    en: 'by the rule, the head of office decides',
  },
  'reason.least-load': {
    ru: 'меньше всех в работе: {{open}} из {{capacity}}',
    kk: 'жұмысындағы істер ең аз: {{capacity}} ішінен {{open}}',
    en: 'fewest in work: {{open}} of {{capacity}}',
  },
  'reason.only-one': {
    ru: 'единственный подходящий исполнитель',
    kk: 'жалғыз лайықты орындаушы',
    en: 'the only eligible executor',
  },
  'reason.tie-longest-wait': {
    ru: 'нагрузка равная, дольше всех не получал дел',
    kk: 'жүктеме тең, іс алмағанына ең көп уақыт өткен',
    en: 'equal load, longest without a new case',
  },
  'reason.substitute': {
    ru: 'замещает: {{name}}, отсутствует до {{until}}',
    kk: 'алмастырады: {{name}}, {{until}} дейін жоқ',
    en: 'stands in for {{name}}, absent until {{until}}',
  },
  'reason.absent': {
    ru: 'отсутствует до {{until}}',
    kk: '{{until}} дейін жоқ',
    en: 'absent until {{until}}',
  },
  'reason.inactive': { ru: 'не принимает дел', kk: 'іс қабылдамайды', en: 'takes no cases' },
  'reason.no-rule': {
    ru: 'ни одно правило не подошло → очередь руководителя',
    kk: 'бірде-бір ереже сәйкес келмеді → жетекшінің кезегі',
    en: 'no rule matches → the head’s queue',
  },
  'reason.nobody-eligible': {
    ru: 'по правилу никто сейчас не может взять дело → очередь руководителя',
    kk: 'ереже бойынша қазір ешкім іс ала алмайды → жетекшінің кезегі',
    en: 'nobody named by the rule can take it now → the head’s queue',
  },
  'reason.answered-orally': {
    ru: 'ответ дан устно, ответил(а) {{name}}',
    kk: 'жауап ауызша берілді, жауап берген: {{name}}',
    en: 'answered by word of mouth, by {{name}}',
  },
  'reason.chosen-by-hand': {
    ru: 'исполнителя выбрал(а) {{name}}',
    kk: 'орындаушыны {{name}} таңдады',
    en: 'chosen by {{name}}',
  },
  'reason.imported': {
    ru: 'исполнитель указан в загруженном журнале',
    kk: 'орындаушы жүктелген журналда көрсетілген',
    en: 'named in the imported journal',
  },
  'reason.declined': {
    ru: '{{name}} не принял(а) дело',
    kk: '{{name}} істі қабылдамады',
    en: '{{name}} declined the case',
  },
  'reason.to-level': { ru: '{{kind}} ({{level}})', kk: '{{kind}} ({{level}})', en: '{{kind}} ({{level}})' },
  'reason.to-pool': {
    ru: {
      one: 'группа из {{count}} человека',
      few: 'группа из {{count}} человек',
      many: 'группа из {{count}} человек',
      other: 'группа из {{count}} человека',
    },
    kk: { one: '{{count}} адамнан тұратын топ', other: '{{count}} адамнан тұратын топ' },
    en: { one: 'a pool of {{count}} person', other: 'a pool of {{count}} people' },
  },
  'reason.to-head': {
    ru: 'руководитель приёмной',
    kk: 'қоғамдық қабылдау жетекшісі',
    en: 'the head of office',
  },
} as const satisfies Messages;
