import { Button, VisuallyHidden } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { Card, ErrorAlert } from '../../ui';
import { CaseBeside } from './CaseBeside';
import { type AppealDraft, type ChosenLink, isWorthAsking, useSettledDraft } from './draft';
import { SimilarRow } from './SimilarRow';
import { useAltKeys } from './use-alt-keys';
import './similar.css';

interface SimilarAppealsProps {
  readonly draft: AppealDraft;
  /** What was decided so far; send it with the registration as `links`. */
  readonly links: readonly ChosenLink[];
  readonly onLinks: (links: readonly ChosenLink[]) => void;
}

/**
 * Earlier appeals that the one being typed may repeat or duplicate, with the reasons; one key each says what it is:
 * Alt 1 repeated, Alt 2 duplicate, Alt 3 something else. A case opens beside, what is typed stays.
 */
export function SimilarAppeals({ draft, links, onLinks }: SimilarAppealsProps) {
  const t = useT();
  const sayError = useErrorText();
  const asked = useSettledDraft(draft);
  const worth = isWorthAsking(asked);
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);
  const [beside, setBeside] = useState<string | null>(null);
  const { data, error, isFetching } = useQuery({
    ...orpc.appeals.similar.queryOptions({ input: asked }),
    enabled: worth,
    placeholderData: keepPreviousData,
    // What is typed is the key of the answer: a citizen's words are not kept longer than they are shown.
    gcTime: 0,
  });
  const items = worth ? (data?.items ?? []).filter(item => !others.has(item.id)) : [];
  const open = items.filter(item => !links.some(link => link.caseId === item.id));
  const current = open.find(item => item.id === chosen) ?? open[0];

  function step(by: number): void {
    const at = open.findIndex(item => item.id === current?.id);
    const next = open[(at + by + open.length) % Math.max(1, open.length)];
    if (next) setChosen(next.id);
  }
  function link(kind: ChosenLink['kind']): void {
    if (current) onLinks([...links, { caseId: current.id, number: current.number, kind }]);
  }
  function dismiss(): void {
    if (current) setOthers(new Set([...others, current.id]));
  }
  useAltKeys({
    Digit1: () => link('repeat-of'),
    Digit2: () => link('duplicate-of'),
    Digit3: dismiss,
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
  });

  return (
    <Card title={t('similar.title')} className="similar">
      <VisuallyHidden role="status">
        {worth && data ? t('similar.found', { count: items.length }) : ''}
      </VisuallyHidden>
      {links.map(({ caseId, number, kind }) => (
        <div key={caseId} className="similar-link">
          <span>{t(`similar.chosen.${kind}`, { number })}</span>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => onLinks(links.filter(other => other.caseId !== caseId))}
          >
            {t('similar.undo')}
          </Button>
        </div>
      ))}
      {error ? <ErrorAlert>{sayError(error)}</ErrorAlert> : null}
      {open.length > 0 ? (
        <>
          <ul className="similar-list">
            {open.map(item => (
              <SimilarRow
                key={item.id}
                item={item}
                current={item.id === current?.id}
                onChoose={() => setChosen(item.id)}
                onOpen={() => setBeside(item.id)}
                onLink={link}
                onOther={dismiss}
              />
            ))}
          </ul>
          <p className="note similar-keys">{t('similar.keys')}</p>
        </>
      ) : (
        <p className="note">
          {!worth ? t('similar.wait') : isFetching && !data ? t('similar.searching') : t('similar.none')}
        </p>
      )}
      <CaseBeside id={beside} onClose={() => setBeside(null)} />
    </Card>
  );
}
