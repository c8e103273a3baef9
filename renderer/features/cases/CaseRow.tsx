// biome-ignore-all lint/a11y/useSemanticElements: rows of the list exist only in sight, a table element cannot say that
// biome-ignore-all lint/a11y/useFocusableInteractive: the row is the one stop, its cells are read
import { memo } from 'react';
import { useName, useT } from '../../app/language';
import { dueText, Tag, type Tone } from '../../ui';
import type { Item } from './case-types';

const STATUS_TONES: Readonly<Record<Item['status'], Tone>> = {
  queued: 'warn',
  assigned: 'muted',
  'in-work': 'info',
  closed: 'ok',
};

/** Who brought the appeal, as a list says it. */
export function ApplicantName({ item }: { readonly item: Item }) {
  const t = useT();
  return (
    <>
      {item.applicantName === ''
        ? t(item.destroyedOn === null ? 'cases.anonymous' : 'keeping.destroyedTag')
        : item.applicantName}
      {item.signatures === null ? null : (
        <span className="note">, {t('cases.signatures', { count: item.signatures })}</span>
      )}
    </>
  );
}

export function StatusTag({ status }: { readonly status: Item['status'] }) {
  const t = useT();
  return <Tag tone={STATUS_TONES[status]}>{t(`code.status.${status}`)}</Tag>;
}

/** How long is left, or when it was closed. */
export function DueTag({ item, today }: { readonly item: Item; readonly today: string }) {
  const t = useT();
  if (item.status === 'closed') return <span className="note">—</span>;
  const { text, tone } = dueText(item.dueOn, today, t);
  return <Tag tone={tone}>{text}</Tag>;
}

/** Cells of one case in the list. */
export const CaseCells = memo(function CaseCells({
  item,
  today,
}: {
  readonly item: Item;
  readonly today: string;
}) {
  const t = useT();
  const sayName = useName();
  if (item.damaged)
    return (
      <>
        <span role="gridcell">
          <Tag tone="bad">{t('cases.damaged')}</Tag>
        </span>
        <span role="gridcell" className="case-number">
          {item.number}
        </span>
        <span role="gridcell" className="case-damage">
          {t('cases.damaged.text')}
        </span>
      </>
    );
  return (
    <>
      <span role="gridcell">
        <DueTag item={item} today={today} />
      </span>
      <span role="gridcell" className="case-number">
        {item.number}
      </span>
      <span role="gridcell" className="case-who">
        <span className="one-line">
          <ApplicantName item={item} />
        </span>
        <span className="one-line note">{item.summary}</span>
      </span>
      <span role="gridcell" className="two-lines">
        {item.topicName ? sayName(item.topicName) : ''}
      </span>
      <span role="gridcell" className="two-lines">
        {item.territoryName ? sayName(item.territoryName) : ''}
      </span>
      <span role="gridcell">
        <StatusTag status={item.status} />
      </span>
    </>
  );
});
