import { useT } from '../../app/language';
import { formatTime } from '../../ui';
import type { OtherDraft } from './use-drafts';

interface DraftBarProps {
  readonly others: readonly OtherDraft[];
  readonly discarded: OtherDraft | null;
  readonly onOpen: (draft: OtherDraft) => void;
  readonly onBringBack: (draft: OtherDraft) => void;
}

/** The drafts beside the one on the screen, and the one just thrown away. */
export function DraftBar({ others, discarded, onOpen, onBringBack }: DraftBarProps) {
  const t = useT();
  if (others.length === 0 && !discarded) return null;
  return (
    <nav className="draft-bar" aria-label={t('register.drafts')}>
      {others.length > 0 ? <span className="note">{t('register.drafts')}:</span> : null}
      {others.slice(0, 6).map(draft => (
        <button key={draft.id} type="button" className="chip" onClick={() => onOpen(draft)}>
          {draft.title || t('register.drafts.unnamed')}{' '}
          <span className="note">{formatTime(draft.savedAt)}</span>
        </button>
      ))}
      {discarded ? (
        <button
          type="button"
          className="chip"
          aria-keyshortcuts="Alt+Z"
          onClick={() => onBringBack(discarded)}
        >
          {t('register.drafts.bringBack', { title: discarded.title || t('register.drafts.unnamed') })}
        </button>
      ) : null}
    </nav>
  );
}
