import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { LANGUAGES, type Language, type LocalName } from '../../shared/domain/codes';
import { createTranslator, type Translate } from '../../shared/i18n/translator';

const STORED = 'reception.language';

interface LanguageState {
  readonly language: Language;
  readonly t: Translate;
  readonly choose: (language: Language) => void;
  readonly suggest: (language: Language) => void;
}

const Context = createContext<LanguageState | null>(null);

function asLanguage(value: string | null | undefined): Language | undefined {
  return LANGUAGES.find(language => language === value?.slice(0, 2));
}

function firstLanguage(): Language {
  return asLanguage(localStorage.getItem(STORED)) ?? asLanguage(navigator.language) ?? 'ru';
}

/** Keeps the language of the page: the user's choice on this computer, else the office's, else the system's. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  const choose = useCallback((next: Language) => {
    localStorage.setItem(STORED, next);
    setLanguage(next);
  }, []);
  const suggest = useCallback((next: Language) => {
    if (localStorage.getItem(STORED) === null) setLanguage(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const state = useMemo(
    () => ({ language, t: createTranslator(language), choose, suggest }),
    [language, choose, suggest],
  );
  return <Context value={state}>{children}</Context>;
}

function useLanguageState(): LanguageState {
  const state = useContext(Context);
  if (!state) throw new Error('LanguageProvider is missing');
  return state;
}

/** The translator of the page's language. */
export function useT(): Translate {
  return useLanguageState().t;
}

/** The page's language and the way to change it; the choice is kept on this computer. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const { language, choose } = useLanguageState();
  return [language, choose];
}

/** Offers the office's language; a language the user chose stays. */
export function useSuggestLanguage(): (language: Language) => void {
  return useLanguageState().suggest;
}

/** Says a name of the data: Kazakh on a Kazakh page, else Russian; the other one where one is empty. */
export function useName(): (name: LocalName) => string {
  const { language } = useLanguageState();
  return useCallback(name => (language === 'kk' ? name.kk || name.ru : name.ru || name.kk), [language]);
}
