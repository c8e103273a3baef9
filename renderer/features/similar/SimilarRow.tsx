import { Button } from '@mantine/core';
import type { z } from 'zod';
import type { SimilarCase } from '../../../shared/contract/similar';
import { sayLikeness } from '../../../shared/i18n/say-likeness';
import { useT } from '../../app/language';
import { formatDate, KeyHint, Tag, type Tone } from '../../ui';
import type { ChosenLink } from './draft';

type Item = z.infer<typeof SimilarCase>;

const TONES: Readonly<Record<Item['likeness'], Tone>> = {
  duplicate: 'warn',
  repeat: 'info',
  related: 'muted',
};
const KINDS = [
  { kind: 'repeat-of', words: 'similar.isRepeat', keys: 'Alt 1', shortcut: 'Alt+1' },
  { kind: 'duplicate-of', words: 'similar.isDuplicate', keys: 'Alt 2', shortcut: 'Alt+2' },
] as const;

interface SimilarRowProps {
  readonly item: Item;
  /** The one that the keys are about. */
  readonly current: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
  readonly onLink: (kind: ChosenLink['kind']) => void;
  readonly onOther: () => void;
}

/** One similar appeal: what it looks like and why, and on the chosen one what can be said of it. */
export function SimilarRow({ item, current, onChoose, onOpen, onLink, onOther }: SimilarRowProps) {
  const t = useT();
  return (
    <li className="similar-row" data-current={current} aria-current={current}>
      <div className="similar-head">
        <button type="button" className="similar-number" onClick={onChoose} onFocus={onChoose}>
          {item.number}
        </button>
        <Tag tone={TONES[item.likeness]}>{t(`code.likeness.${item.likeness}`)}</Tag>
        <span className="note">{formatDate(item.receivedOn)}</span>
        <Button className="similar-open" size="compact-xs" variant="subtle" onClick={onOpen}>
          {t('similar.open')}
        </Button>
      </div>
      <div className="two-lines">
        {item.applicantName === '' ? t('cases.anonymous') : item.applicantName}: {item.summary}
      </div>
      <div className="note">
        {(current ? item.reasons : item.reasons.slice(0, 2))
          .map(reason => sayLikeness(t, reason))
          .join(' · ')}
      </div>
      {current ? (
        <div className="similar-acts">
          {KINDS.map(({ kind, words, keys, shortcut }) => (
            <Button
              key={kind}
              size="compact-xs"
              variant="default"
              aria-keyshortcuts={shortcut}
              onClick={() => onLink(kind)}
            >
              {t(words)}&nbsp;
              <KeyHint keys={keys} />
            </Button>
          ))}
          <Button size="compact-xs" variant="default" aria-keyshortcuts="Alt+3" onClick={onOther}>
            {t('similar.isOther')}&nbsp;
            <KeyHint keys="Alt 3" />
          </Button>
        </div>
      ) : null}
    </li>
  );
}
