// biome-ignore-all lint/a11y/useSemanticElements: rows of the list exist only in sight, a table element cannot say that
// biome-ignore-all lint/a11y/useFocusableInteractive: the row is the one stop, its cells are read
import { memo, type ReactNode } from 'react';
import type { ListColumn } from '../../../shared/domain/appeals/list-columns';
import { useName, useT } from '../../app/language';
import { dueText, formatDate, Tag, type Tone } from '../../ui';
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
  const ownPart = item.partDueOn !== undefined && item.partDueOn < (item.dueOn ?? '9');
  const { text, tone } = dueText(ownPart ? (item.partDueOn ?? null) : item.dueOn, today, t);
  return (
    <>
      <Tag tone={tone}>{text}</Tag>
      {ownPart ? <span className="one-line note">{t('cases.ownPart')}</span> : null}
    </>
  );
}

/** Says that a body owes an answer longer than its day; nothing where none does. */
function LateInquiry({ item, today }: { readonly item: Item; readonly today: string }) {
  const t = useT();
  const { inquiryDueOn } = item;
  if (inquiryDueOn === null || inquiryDueOn >= today) return null;
  const said = t('cases.inquiryLate.since', { date: formatDate(inquiryDueOn) });
  return (
    <span title={said}>
      <span aria-hidden="true">
        <Tag tone="warn">{t('cases.inquiryLate')}</Tag>
      </span>
      <span className="sr-only">{said}</span>
    </span>
  );
}

interface CellProps {
  readonly column: ListColumn | 'number';
  readonly children: ReactNode;
}

function Cell({ column, children }: CellProps) {
  return (
    <span role="gridcell" data-column={column}>
      {children}
    </span>
  );
}

/** What one column says of a case. */
function useSay(item: Item, today: string): (column: ListColumn) => ReactNode {
  const t = useT();
  const sayName = useName();
  return column => {
    switch (column) {
      case 'due':
        return <DueTag item={item} today={today} />;
      case 'applicant':
        return (
          <>
            <span className="one-line">
              <ApplicantName item={item} />
            </span>
            <span className="one-line note">{item.summary}</span>
          </>
        );
      case 'topic':
        return item.topicName ? sayName(item.topicName) : '';
      case 'territory':
        return item.territoryName ? sayName(item.territoryName) : '';
      case 'status':
        return (
          <>
            <StatusTag status={item.status} /> <LateInquiry item={item} today={today} />
          </>
        );
      case 'received':
        return formatDate(item.receivedOn);
      case 'executor':
        return item.executorName ?? t('cases.filter.nobody');
      case 'channel':
        return t(`code.channel.${item.channel}`);
      case 'kind':
        return t(`code.kind.${item.kind}`);
      case 'repeat':
        return t(`code.repeat.${item.repeat}`);
      case 'campaign':
        return item.campaignName ? sayName(item.campaignName) : '';
    }
  };
}

interface CaseCellsProps {
  readonly item: Item;
  readonly columns: readonly ListColumn[];
  readonly today: string;
}

/** Cells of one case in the list; the number stands after the due date, where both are shown. */
export const CaseCells = memo(function CaseCells({ item, columns, today }: CaseCellsProps) {
  const t = useT();
  const say = useSay(item, today);
  if (item.damaged)
    return (
      <>
        <Cell column="number">{item.number}</Cell>
        <span role="gridcell" className="case-damage">
          <Tag tone="bad">{t('cases.damaged')}</Tag> {t('cases.damaged.text')}
        </span>
      </>
    );
  return (
    <>
      <Cell column="number">{item.number}</Cell>
      {columns.map(column => (
        <Cell key={column} column={column}>
          {say(column)}
        </Cell>
      ))}
    </>
  );
});
