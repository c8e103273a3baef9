import { Tooltip } from '@mantine/core';
import { useT } from '../../app/language';
import { KeyHint } from '../../ui';

interface SuggestionChipProps {
  readonly digit: number;
  readonly label: string;
  readonly support: {
    readonly cases: number;
    readonly of: number;
    readonly confidence: number;
    readonly examples: readonly { readonly number: string; readonly summary: string }[];
  };
  readonly onTake: () => void;
}

/** «5 похожих дел → Пенсии»: what is offered, on what grounds, by which key. */
export function SuggestionChip({ digit, label, support, onTake }: SuggestionChipProps) {
  const t = useT();
  const { cases, of, confidence, examples } = support;
  const why = (
    <div>
      <div>{t('suggest.share', { cases, of, percent: Math.round(confidence * 100) })}</div>
      {examples.map(({ number, summary }) => (
        <div key={number}>
          {number}: {summary}
        </div>
      ))}
    </div>
  );
  return (
    <Tooltip label={why} multiline maw={420} events={{ hover: true, focus: true, touch: true }}>
      <button type="button" className="suggest-chip" aria-keyshortcuts={`Alt+${digit}`} onClick={onTake}>
        <span className="note">{t('suggest.cases', { count: cases })} →</span> {label}{' '}
        <KeyHint keys={`Alt ${digit}`} />
      </button>
    </Tooltip>
  );
}
