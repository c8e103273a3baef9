import { Link } from 'wouter';
import { papersHref } from '../../app/addresses';
import { useName, useT } from '../../app/language';
import { formatDate } from '../../ui';
import { Fact } from '../persons/PersonFacts';
import { CaseSection } from './CaseSection';
import type { Card } from './case-types';

/** What stood on the paper, and on the covering letter of the body that passed it on. */
function IntakeFacts({ card: { intake } }: { readonly card: Card }) {
  const t = useT();
  if (!intake) return null;
  const facts: readonly (readonly [string, string])[] = [
    [t('register.body'), intake.body ?? ''],
    [t('register.bodyNumber'), [intake.bodyNumber, formatDate(intake.bodyDate)].filter(Boolean).join(', ')],
    [t('register.control'), intake.control ? t('card.yes') : ''],
    [
      t('register.senderNumber'),
      [intake.senderNumber, formatDate(intake.senderDate)].filter(Boolean).join(', '),
    ],
    [t('register.sheets'), intake.sheets ? String(intake.sheets) : ''],
    [t('register.attachments'), intake.attachments ? String(intake.attachments) : ''],
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => <Fact key={name} name={name} value={value} />);
}

/** How and when the appeal came. */
export function DetailsBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const sayName = useName();
  return (
    <CaseSection title={t('case.details')}>
      <dl className="case-facts">
        <Fact name={t('case.receivedOn')} value={formatDate(card.receivedOn)} />
        {card.closedOn ? <Fact name={t('case.closedOn')} value={formatDate(card.closedOn)} /> : null}
        <Fact name={t('case.channel')} value={t(`code.channel.${card.channel}`)} />
        {card.source === 'citizen' ? null : (
          <Fact name={t('case.source')} value={t(`code.source.${card.source}`)} />
        )}
        <Fact name={t('case.kind')} value={t(`code.kind.${card.kind}`)} />
        <Fact name={t('case.author')} value={t(`code.author.${card.author}`)} />
        <Fact name={t('case.repeat')} value={t(`code.repeat.${card.repeat}`)} />
        <Fact name={t('case.language')} value={t(`code.language.${card.language}`)} />
        {card.urgency === 'normal' ? null : (
          <Fact name={t('case.urgency')} value={t(`code.urgency.${card.urgency}`)} />
        )}
        {card.campaignName ? (
          <Fact name={t('cases.column.campaign')} value={sayName(card.campaignName)} />
        ) : null}
        <IntakeFacts card={card} />
        {card.territoryName ? <Fact name={t('case.territory')} value={sayName(card.territoryName)} /> : null}
      </dl>
      <p>
        <Link href={papersHref(card.id)} className="lone-link">
          {t('papers.open')}
        </Link>
      </p>
    </CaseSection>
  );
}
