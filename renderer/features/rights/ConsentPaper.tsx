import type { z } from 'zod';
import type { Applicant } from '../../../shared/contract/applicant';
import type { ConsentKind } from '../../../shared/domain/consents/consent-rules';
import { createTranslator } from '../../../shared/i18n/translator';
import { useSession } from '../../app/session';

interface ConsentPaperProps {
  readonly applicant: z.infer<typeof Applicant> | null;
  readonly caseNumber: string | null;
  readonly kind: ConsentKind;
  readonly text: string;
  readonly textVersion: number;
  readonly language: 'ru' | 'kk';
}

/** The consent as the applicant signs it: who, to whom, the office's words, day and signature. */
export function ConsentPaper({
  applicant,
  caseNumber,
  kind,
  text,
  textVersion,
  language,
}: ConsentPaperProps) {
  const { office } = useSession();
  const t = createTranslator(language);
  const kk = language === 'kk';
  const name = [applicant?.surname, applicant?.firstName, applicant?.patronymic].filter(Boolean).join(' ');
  const rows = [
    [t('consents.paper.name'), name],
    [t('consents.paper.address'), applicant?.address ?? ''],
    [t('consents.paper.document'), ''],
    ...(caseNumber ? [[t('consents.paper.case'), caseNumber] as const] : []),
  ] as const;
  return (
    <article className="paper reception-card consent-paper" lang={language}>
      <p className="receipt-office">
        {[kk ? office.nameKk : office.nameRu, kk ? office.desk.addressKk : office.desk.addressRu]
          .filter(Boolean)
          .join(', ')}
      </p>
      <h2>{t(`consents.paper.title.${kind}`)}</h2>
      <dl>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value || ' '}</dd>
          </div>
        ))}
      </dl>
      <div className="consent-words">{text}</div>
      <p className="card-signature">{t('consents.paper.date')}: ____ . ____ . ________</p>
      <p className="card-signature">{t('consents.paper.signature')}: ______________________________</p>
      <p className="receipt-small">{t('consents.paper.version', { version: textVersion })}</p>
    </article>
  );
}
