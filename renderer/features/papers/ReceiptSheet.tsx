import type { z } from 'zod';
import type { Receipt } from '../../../shared/contract/receipts';
import { groupStatusCode } from '../../../shared/domain/appeals/status-code';
import { createTranslator } from '../../../shared/i18n/translator';
import { useSession } from '../../app/session';
import { formatDate, formatInstant, formatLongDate } from '../../ui';
import { QrCode } from './QrCode';
import './papers.css';

export type ReceiptData = z.infer<typeof Receipt>;

/**
 * The citizen's receipt: unique number, date, time and who took it, with the post (АППК art. 64), when to expect the answer, whom to
 * call. In the citizen's language, whatever the screen's; not a word of who they are or what they asked.
 */
export function ReceiptSheet({
  receipt,
  language,
  size,
}: {
  readonly receipt: ReceiptData;
  readonly language: 'ru' | 'kk';
  readonly size: 'a5' | 'strip';
}) {
  const { office } = useSession();
  const t = createTranslator(language);
  const kk = language === 'kk';
  const { desk } = office;
  const [address, hours] = kk ? [desk.addressKk, desk.hoursKk] : [desk.addressRu, desk.hoursRu];
  const code = groupStatusCode(receipt.statusCode);
  const rows: readonly (readonly [string, string])[] = [
    [t('receipt.taken'), formatInstant(receipt.registeredAt)],
    [t('receipt.takenBy'), [receipt.takenBy, receipt.takenByPost].filter(Boolean).join(', ')],
    ...(receipt.sheets ? [[t('receipt.sheets'), String(receipt.sheets)] as const] : []),
    ...(receipt.attachments ? [[t('receipt.attachments'), String(receipt.attachments)] as const] : []),
    [t('receipt.due'), formatLongDate(receipt.dueOn, language)],
  ];
  return (
    <article className={`paper receipt-sheet receipt-${size}`} lang={language}>
      <p className="receipt-office">{kk ? office.nameKk : office.nameRu}</p>
      <h2>{t('receipt.title')}</h2>
      <p className="receipt-number">№ {receipt.number}</p>
      <dl>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="receipt-code">
        <QrCode text={code} label={t('receipt.qr')} />
        <div>
          <p>{t('receipt.code')}</p>
          <p className="receipt-code-text">{code}</p>
          <p className="receipt-small">{t('receipt.code.how')}</p>
        </div>
      </div>
      <footer>
        {desk.phone ? <p>{t('receipt.phone', { phone: desk.phone })}</p> : null}
        {address ? <p>{address}</p> : null}
        {hours ? <p>{t('receipt.hours', { hours })}</p> : null}
        <p className="receipt-small">{t('receipt.printed', { date: formatDate(receipt.registeredAt) })}</p>
      </footer>
    </article>
  );
}
