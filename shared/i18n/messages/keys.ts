import type { Messages } from '../message';

/** The office key: its change, its holders, how far sealing anew has come. */
export const keysMessages = {
  'event.KEY_ROTATED': {
    ru: 'Ключ приёмной сменён',
    kk: 'Қабылдау кілті ауыстырылды',
    en: 'Office key changed',
  },
  'event.KEY_RETIRED': {
    ru: 'Всё опечатано новым ключом',
    kk: 'Бәрі жаңа кілтпен мөрленді',
    en: 'Everything sealed with the new key',
  },
  'code.keyReason.removal': { ru: 'вход закрыт', kk: 'кіру жабылды', en: 'a sign-in was taken away' },
  'code.keyReason.asked': { ru: 'по требованию', kk: 'талап бойынша', en: 'on demand' },
} as const satisfies Messages;
