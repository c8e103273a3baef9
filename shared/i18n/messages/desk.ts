import type { Messages } from '../message';

/** The registration desk's own words: refusals of fields, receipts, cards of personal reception, the office's contacts. */
export const deskMessages = {
  'error.FIELD_NOT_ASKED': {
    ru: 'Для такого обращения это не спрашивают. Очистите отмеченное поле.',
    kk: 'Мұндай жолданымда бұл сұралмайды. Белгіленген өрісті тазартыңыз.',
    en: 'This is not asked for such an appeal. Clear the marked field.',
  },
  'error.FIELD_MISSING': {
    ru: 'Приёмная требует это поле. Заполните отмеченное.',
    kk: 'Қоғамдық қабылдау бұл өрісті талап етеді. Белгіленгенін толтырыңыз.',
    en: 'The office demands this field. Fill in the marked one.',
  },
  'error.TOO_MANY_DRAFTS': {
    ru: 'Черновиков уже {{most}}. Зарегистрируйте или уберите лишние; набранное остаётся в окне.',
    kk: 'Жобалар саны {{most}} болды. Артығын тіркеңіз немесе алып тастаңыз; терілген мәтін терезеде қалады.',
    en: 'There are {{most}} drafts already. Register or discard some; what you typed stays in the window.',
  },
  'error.BAD_RESERVED_NUMBER': {
    ru: 'Этого номера нет в резерве или он уже занят. Сверьте с бумагой или возьмите следующий номер.',
    kk: 'Бұл нөмір резервте жоқ немесе алынып қойған. Қағазбен салыстырыңыз немесе келесі нөмірді алыңыз.',
    en: 'This number is not reserved or is taken already. Compare with the paper, or take the next number.',
  },
  'event.NUMBERS_RESERVED': {
    ru: 'Номера взяты в резерв',
    kk: 'Нөмірлер резервке алынды',
    en: 'Numbers reserved',
  },
  'event.NUMBERS_CLOSED': {
    ru: 'Резерв номеров закрыт',
    kk: 'Нөмірлер резерві жабылды',
    en: 'Reserve of numbers closed',
  },
  'event.ANSWERED_ORALLY': {
    ru: 'Ответ дан устно',
    kk: 'Жауап ауызша берілді',
    en: 'Answered by word of mouth',
  },
  'event.RECEPTION_HELD': {
    ru: 'Проведён личный приём',
    kk: 'Жеке қабылдау өтті',
    en: 'Personal reception held',
  },
  'event.RECEIPT_ISSUED': { ru: 'Выдан новый талон', kk: 'Жаңа талон берілді', en: 'New receipt issued' },
  'event.DESK_SAVED': {
    ru: 'Изменены сведения о приёмной',
    kk: 'Қоғамдық қабылдау мәліметтері өзгертілді',
    en: 'The office’s details were changed',
  },
} as const satisfies Messages;
