import type { Language } from '../../shared/domain/codes';
import { useLanguage, useT } from './language';

/** Kazakh first: the state language of the first users. */
const ORDER: readonly Language[] = ['kk', 'ru', 'en'];

/** Қаз · Рус · Eng: changes the language at once, without a restart. */
export function LanguageSwitch() {
  const t = useT();
  const [language, choose] = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset of three toggles would be read as a form
    <div className="language-switch" role="group" aria-label={t('shell.language')}>
      {ORDER.map(option => (
        <button
          key={option}
          type="button"
          lang={option}
          aria-pressed={option === language}
          title={t(`shell.languageFull.${option}`)}
          onClick={() => choose(option)}
        >
          {t(`shell.languageName.${option}`)}
        </button>
      ))}
    </div>
  );
}
