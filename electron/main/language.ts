import { LANGUAGES, type Language } from '../../shared/domain/codes';

/** Language of menu and dialogs: as set, else the system's where we speak it, else Russian. */
export function chooseLanguage(set: Language | undefined, systemLocale: string): Language {
  const [system] = systemLocale.toLowerCase().split(/[-_]/);
  return set ?? LANGUAGES.find(language => language === system) ?? 'ru';
}
