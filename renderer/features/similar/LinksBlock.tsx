import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { z } from 'zod';
import type { CaseLink } from '../../../shared/contract/similar';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { ErrorAlert, formatInstant, Tag } from '../../ui';
import { CaseSection } from '../cases/CaseSection';
import type { Card } from '../cases/case-types';
import { LinkForm } from './LinkForm';
import './similar.css';

type CaseLinkRow = z.infer<typeof CaseLink>;

/** Figures and lists count repeated appeals: what was read of them is asked anew. */
export async function forgetLinks(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: orpc.appeals.key() }),
    queryClient.invalidateQueries({ queryKey: orpc.statistics.key() }),
  ]);
}

/** Cases linked with this one, what each is to it and who said so; linking and unlinking. */
export function LinksBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const sayError = useErrorText();
  const [adding, setAdding] = useState(false);
  const { data, error } = useQuery(orpc.appeals.links.queryOptions({ input: { id: card.id } }));
  const unlink = useMutation({
    mutationFn: (linkId: string) =>
      api.appeals.unlink({ id: card.id, expectedVersion: card.version, linkId }),
    onSettled: forgetLinks,
  });
  return (
    <CaseSection title={t('links.title')}>
      {error ? <ErrorAlert>{sayError(error)}</ErrorAlert> : null}
      {unlink.error ? <ErrorAlert>{sayError(unlink.error)}</ErrorAlert> : null}
      {data && data.length > 0 ? (
        <ul className="links">
          {data.map(link => (
            <LinkRow
              key={link.id}
              link={link}
              mayRemove={link.later && card.may.note}
              busy={unlink.isPending}
              onRemove={() => unlink.mutate(link.id)}
            />
          ))}
        </ul>
      ) : data ? (
        <p className="note">{t('links.none')}</p>
      ) : null}
      {!card.may.note ? null : adding ? (
        <LinkForm card={card} onDone={() => setAdding(false)} />
      ) : (
        <Button size="compact-xs" variant="subtle" onClick={() => setAdding(true)}>
          {t('links.add')}
        </Button>
      )}
    </CaseSection>
  );
}

interface LinkRowProps {
  readonly link: CaseLinkRow;
  readonly mayRemove: boolean;
  readonly busy: boolean;
  readonly onRemove: () => void;
}

function LinkRow({ link, mayRemove, busy, onRemove }: LinkRowProps) {
  const t = useT();
  const { other, kind, later, by, at } = link;
  return (
    <li>
      <div className="links-head">
        <span>
          {t(`links.${later ? 'later' : 'earlier'}.${kind}`)}{' '}
          <Link href={`/cases/${other.id}`}>{other.number}</Link>
        </span>
        <Tag tone={other.status === 'closed' ? 'ok' : 'info'}>{t(`code.status.${other.status}`)}</Tag>
        {mayRemove ? (
          <Button
            size="compact-xs"
            variant="subtle"
            disabled={busy}
            aria-label={t('links.remove.of', { number: other.number })}
            onClick={onRemove}
          >
            {t('links.remove')}
          </Button>
        ) : null}
      </div>
      <div className="two-lines">{other.summary}</div>
      <div className="note">{t('links.by', { name: by, at: formatInstant(at) })}</div>
    </li>
  );
}
