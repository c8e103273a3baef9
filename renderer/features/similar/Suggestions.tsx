import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { KindSuggestion, TerritorySuggestion, TopicSuggestion } from '../../../shared/contract/similar';
import type { Kind, LocalName } from '../../../shared/domain/codes';
import { orpc } from '../../api/query';
import { useName, useT } from '../../app/language';
import type { Topic } from '../reference/TopicPicker';
import { type AppealDraft, isWorthAsking, useSettledDraft } from './draft';
import { SuggestionChip } from './SuggestionChip';
import { useAltKeys } from './use-alt-keys';
import './similar.css';

interface SuggestionsProps {
  readonly draft: AppealDraft;
  /** What the form holds already: those are shown as taken. */
  readonly kind?: Kind;
  readonly onTopic: (topic: Topic) => void;
  readonly onTerritory: (territory: { readonly code: string; readonly name: LocalName }) => void;
  readonly onKind: (kind: Kind) => void;
}

type Supported =
  | z.infer<typeof TopicSuggestion>
  | z.infer<typeof TerritorySuggestion>
  | z.infer<typeof KindSuggestion>;

interface Chip {
  readonly key: string;
  readonly digit: number;
  readonly label: string;
  readonly taken: boolean;
  readonly support: Supported;
  readonly take: () => void;
}

/** Topics take Alt 4, 5 and 6; place and kind have keys of their own: a key never comes to mean another field. */
const FIRST_TOPIC = 4;
const TERRITORY = 7;
const KIND = 8;

/**
 * What the most similar past cases were given: topic, territory, kind, with the number of cases behind each. A press
 * of a chip or of its key takes it; nothing is filled in by itself, and what is taken is no longer offered.
 */
export function Suggestions({ draft, kind, onTopic, onTerritory, onKind }: SuggestionsProps) {
  const t = useT();
  const sayName = useName();
  const asked = useSettledDraft(draft);
  const worth = isWorthAsking(asked);
  const { data } = useQuery({
    ...orpc.appeals.suggest.queryOptions({ input: asked }),
    enabled: worth,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const found = worth ? data : undefined;
  const chips: Chip[] = [
    ...(found?.topics ?? []).slice(0, 3).map((suggestion, index): Chip => {
      const { topic, name, trail, level, part } = suggestion;
      return {
        key: `${topic.classifier} ${topic.code}`,
        digit: FIRST_TOPIC + index,
        label: part === null ? sayName(name) : `${t('suggest.part', { n: part })}: ${sayName(name)}`,
        taken: (draft.questions ?? []).some(
          ref => ref.classifier === topic.classifier && ref.code === topic.code,
        ),
        support: suggestion,
        take: () => onTopic({ ...topic, name, trail, level }),
      };
    }),
    ...(found?.territories ?? []).slice(0, 1).map(
      (suggestion): Chip => ({
        key: suggestion.code,
        digit: TERRITORY,
        label: `${t('suggest.territory')}: ${sayName(suggestion.name)}`,
        taken: draft.territory === suggestion.code,
        support: suggestion,
        take: () => onTerritory({ code: suggestion.code, name: suggestion.name }),
      }),
    ),
    ...(found?.kinds ?? []).slice(0, 1).map(
      (suggestion): Chip => ({
        key: suggestion.kind,
        digit: KIND,
        label: `${t('suggest.kind')}: ${t(`code.kind.${suggestion.kind}`)}`,
        taken: kind === suggestion.kind,
        support: suggestion,
        take: () => onKind(suggestion.kind),
      }),
    ),
  ];
  const offered = chips.filter(chip => !chip.taken);
  useAltKeys(Object.fromEntries(offered.map(({ digit, take }) => [`Digit${digit}`, take])));
  if (offered.length === 0) return null;
  return (
    <section className="suggest" aria-label={t('suggest.title')}>
      {offered.map(({ key, digit, label, support, take }) => (
        <SuggestionChip key={key} digit={digit} label={label} support={support} onTake={take} />
      ))}
    </section>
  );
}
