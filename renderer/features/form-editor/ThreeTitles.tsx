import { TextInput } from '@mantine/core';
import { LANGUAGES, type Language } from '../../../shared/domain/codes';
import { useT } from '../../app/language';
import { useProblemAt } from './problems';

type Words = Readonly<Record<Language, string>>;

interface ThreeTitlesProps {
  readonly label: string;
  readonly at: string;
  readonly value: Words;
  readonly onChange: (value: { ru: string; kk: string; en: string }, field: string) => void;
}

/** The same words in the three languages; Kazakh and English may wait, the Russian stands for them. */
export function ThreeTitles({ label, at, value, onChange }: ThreeTitlesProps) {
  const t = useT();
  const problemAt = useProblemAt();
  return (
    <fieldset className="three-titles">
      <legend>{label}</legend>
      {LANGUAGES.map(language => (
        <TextInput
          key={language}
          label={t(`formEditor.in.${language}`)}
          aria-label={`${label}, ${t(`formEditor.in.${language}`)}`}
          maxLength={300}
          placeholder={language === 'ru' ? undefined : value.ru}
          value={value[language]}
          error={problemAt(`${at}/${language}`)}
          onChange={event =>
            onChange({ ...value, [language]: event.currentTarget.value }, `${at}/${language}`)
          }
        />
      ))}
    </fieldset>
  );
}
