import i18next, { type i18n } from 'i18next';
import type { Language } from '../domain/codes';
import type { Plural } from './message';
import { messages } from './messages';

export type MessageKey = keyof typeof messages;
export type Params = Readonly<Record<string, string | number>>;
/** Says a message; a counted one takes `count`. */
export type Translate = (key: MessageKey, params?: Params) => string;

function resourcesOf(language: Language): Record<string, string> {
  const resources: Record<string, string> = {};
  for (const [key, message] of Object.entries(messages)) {
    const text: string | Plural = message[language];
    if (typeof text === 'string') resources[key] = text;
    else for (const [form, words] of Object.entries(text)) resources[`${key}_${form}`] = words;
  }
  return resources;
}

let instance: i18n | undefined;
function engine(): i18n {
  if (instance) return instance;
  instance = i18next.createInstance();
  instance.init({
    lng: 'ru',
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: {
      ru: { translation: resourcesOf('ru') },
      kk: { translation: resourcesOf('kk') },
      en: { translation: resourcesOf('en') },
    },
  });
  return instance;
}

/** The translator of one language. */
export function createTranslator(language: Language): Translate {
  const t = engine().getFixedT(language);
  return (key, params) => t(key, params ?? {});
}

/** Is there a message of this key? For codes that come from data (`code.kind.complaint`). */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}
