import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { createContext, type ReactNode, useContext, useId, useMemo, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSession } from '../../app/session';
import { Card } from '../../ui';
import type { Fields } from './fields';
import { lastFolded, rememberFolded } from './last-used';
import type { Section } from './register-keys';

interface Folds {
  readonly folded: ReadonlySet<Section>;
  readonly toggle: (section: Section) => void;
  /** Opens one part, or all of them: what is wrong must be seen. */
  readonly unfold: (section?: Section) => void;
  /** As the user left them: what was opened for a moment's need folds again. */
  readonly refold: () => void;
}

const FoldsContext = createContext<Folds | null>(null);

/** Which parts of the form are folded, as this user left them on this computer. */
export function useFolds(): Folds {
  const { id: userId } = useSession().actor;
  const [folded, setFolded] = useState<ReadonlySet<Section>>(() => new Set(lastFolded(userId)));
  return useMemo(
    () => ({
      folded,
      toggle: section => {
        const next = new Set(folded);
        if (!next.delete(section)) next.add(section);
        rememberFolded(userId, [...next]);
        setFolded(next);
      },
      unfold: section => setFolded(new Set(section ? [...folded].filter(one => one !== section) : [])),
      refold: () => setFolded(new Set(lastFolded(userId))),
    }),
    [folded, userId],
  );
}

export const FoldsProvider = FoldsContext.Provider;

interface FoldCardProps {
  readonly section: Section;
  readonly title: string;
  readonly className?: string;
  /** What stands in it, in a few words, while it is folded. */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A part of the form that folds under its title. What is folded stays in the form. Tab passes an open part's title by:
 * its order is that of the conversation, and Alt+X folds the part that one is in.
 */
export function FoldCard({ section, title, className, summary, children }: FoldCardProps) {
  const id = useId();
  const folds = useContext(FoldsContext);
  if (!folds) throw new Error('No folds here');
  const isFolded = folds.folded.has(section);
  const heading = (
    <button
      type="button"
      className="fold-title"
      aria-expanded={!isFolded}
      aria-controls={id}
      aria-keyshortcuts="Alt+X"
      tabIndex={isFolded ? 0 : -1}
      onClick={() => folds.toggle(section)}
    >
      {title}
      {isFolded ? <IconChevronRight size={14} /> : <IconChevronDown size={14} />}
    </button>
  );
  return (
    <div className="fold" data-fold={section}>
      <Card title={heading} {...(className ? { className } : {})}>
        {isFolded && summary ? <div className="note fold-summary">{summary}</div> : null}
        <div id={id} className="fold-body" hidden={isFolded}>
          {children}
        </div>
      </Card>
    </div>
  );
}

type Word = 'organisation' | 'surname' | 'firstName' | 'phone' | 'summary' | 'receivedOn';

/** What was typed into some fields, in one line. */
export function Typed({ names }: { readonly names: readonly Word[] }) {
  const { control } = useFormContext<Fields>();
  return useWatch({ control, name: names }).filter(Boolean).join(' · ');
}
