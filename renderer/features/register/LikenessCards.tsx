import { useFormContext, useWatch } from 'react-hook-form';
import { PersonHint } from '../persons';
import { phonesOf } from '../persons/person-fields';
import { type AppealDraft, SimilarAppeals, Suggestions } from '../similar';
import type { Fields } from './fields';
import { useKnownPerson } from './use-known-person';

/** What is typed so far, as similar appeals and suggestions ask for it. */
function useTyped(): AppealDraft {
  const { control } = useFormContext<Fields>();
  const [summary, text, author, surname, firstName, patronymic, phone, identityNumber, territory, questions] =
    useWatch({
      control,
      name: [
        'summary',
        'text',
        'author',
        'surname',
        'firstName',
        'patronymic',
        'phone',
        'identityNumber',
        'territory',
        'questions',
      ],
    });
  const person = { surname, firstName, patronymic, phone: phonesOf(phone)[0] ?? '', identityNumber };
  return {
    summary,
    text,
    ...(author === 'anonymous' || surname === '' ? {} : { applicant: person }),
    ...(territory ? { territory: territory.code } : {}),
    questions: questions.flatMap(({ topic }) =>
      topic ? [{ classifier: topic.classifier, code: topic.code }] : [],
    ),
  };
}

/** «Похоже, это …»: who of the known people the typed applicant may be. */
export function KnownCard() {
  const { control } = useFormContext<Fields>();
  const { known, choose } = useKnownPerson();
  const [author, surname, firstName, patronymic, phone, identityNumber] = useWatch({
    control,
    name: ['author', 'surname', 'firstName', 'patronymic', 'phone', 'identityNumber'],
  });
  if (known || author === 'anonymous' || author === 'organisation') return null;
  const applicant = {
    surname,
    ...(firstName ? { firstName } : {}),
    ...(patronymic ? { patronymic } : {}),
    ...(identityNumber ? { identityNumber } : {}),
    phones: phonesOf(phone),
  };
  return <PersonHint applicant={applicant} onChoose={person => void choose(person)} />;
}

/** Earlier appeals that this one may repeat; what is decided goes with the registration. */
export function SimilarCard() {
  const { control, setValue } = useFormContext<Fields>();
  const links = useWatch({ control, name: 'links' });
  return <SimilarAppeals draft={useTyped()} links={links} onLinks={next => setValue('links', [...next])} />;
}

/** Topic, place and kind from past cases, taken by a key. */
export function SuggestionRow() {
  const { control, getValues, setValue } = useFormContext<Fields>();
  const kind = useWatch({ control, name: 'kind' });
  return (
    <Suggestions
      draft={useTyped()}
      kind={kind}
      onTopic={topic => {
        const questions = getValues('questions');
        const empty = questions.findIndex(question => question.topic === null);
        const next = empty < 0 ? [...questions, { topic }] : questions.with(empty, { topic });
        setValue('questions', next.slice(0, 20), { shouldValidate: false });
      }}
      onTerritory={territory => setValue('territory', territory)}
      onKind={next => setValue('kind', next)}
    />
  );
}
