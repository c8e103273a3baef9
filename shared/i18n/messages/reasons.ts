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
