import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { z } from 'zod';
import type { ConsentView } from '../../../shared/contract/consents';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { ErrorAlert, formatDate, Tag } from '../../ui';
import { CaseSection } from '../cases/CaseSection';
import { GiveConsentDialog } from './GiveConsentDialog';
import { RevokeConsentDialog } from './RevokeConsentDialog';
import type { RightsOf } from './subject';
import './rights.css';

export type Consent = z.infer<typeof ConsentView>;

/** What is said where one of the kind is missing; nothing ever asks for one to publication. */
const ASKED = { tag: 'today.withoutConsent', words: 'consents.missing' } as const;
const MISSING = {
  processing: ASKED,
  'passing-on': { tag: 'consents.missing.passing-on.tag', words: 'consents.missing.passing-on' },
  publication: ASKED,
} as const;

/** Consents of a person or of a case's applicant, the newest first; noting, printing the form, revoking. */
export function ConsentBlock(of: RightsOf) {
  const t = useT();
  const errorText = useErrorText();
  const [giving, setGiving] = useState(false);
  const [revoked, setRevoked] = useState<Consent | null>(null);
  const query =
    of.caseId === undefined
      ? orpc.consents.ofPerson.queryOptions({ input: { id: of.personId } })
      : orpc.consents.ofCase.queryOptions({ input: { id: of.caseId } });
  const { data, error } = useQuery(query);
  if (error) return <ErrorAlert>{errorText(error)}</ErrorAlert>;
  if (!data) return null;
  const missing = data.kinds.filter(({ needed, inForce }) => needed && !inForce);
  return (
    <CaseSection title={t('consents.title')}>
      {missing.map(({ kind }) => (
        <p key={kind} className="rights-missing">
          <Tag tone="warn">{t(MISSING[kind].tag)}</Tag> {t(MISSING[kind].words)}
        </p>
      ))}
      {missing.length === 0 && data.items.length === 0 ? <p className="note">{t('consents.none')}</p> : null}
      {data.items.length > 0 ? (
        <ul className="consent-list">
          {data.items.map(consent => (
            <ConsentLine
              key={consent.id}
              consent={consent}
              onRevoke={data.may.give ? () => setRevoked(consent) : null}
            />
          ))}
        </ul>
      ) : null}
      {data.may.give ? (
        <div className="keeping-buttons">
          <Button size="compact-xs" variant="subtle" onClick={() => setGiving(true)}>
            {t('consents.give')}
          </Button>
          <Link
            className="rights-link"
            href={of.caseId === undefined ? `/consent/person/${of.personId}` : `/consent/case/${of.caseId}`}
          >
            {t('consents.print')}
          </Link>
        </div>
      ) : null}
      {giving ? <GiveConsentDialog of={of} kinds={data.kinds} onClose={() => setGiving(false)} /> : null}
      {revoked ? <RevokeConsentDialog consent={revoked} onClose={() => setRevoked(null)} /> : null}
    </CaseSection>
  );
}

function ConsentLine(props: { readonly consent: Consent; readonly onRevoke: (() => void) | null }) {
  const t = useT();
  const { consent, onRevoke } = props;
  const facts = [
    t(`code.consentForm.${consent.form}`),
    consent.textVersion === null
      ? t('consents.otherText')
      : t('consents.textVersion', { version: consent.textVersion }),
    consent.scan?.name,
    consent.addedBy,
  ];
  return (
    <li>
      <div className="consent-head">
        <span>
          {t(`code.consentKind.${consent.kind}`)}:{' '}
          {t('consents.given', { date: formatDate(consent.givenOn) })}
        </span>
        {consent.revokedOn ? (
          <Tag tone="bad">{t('consents.revoked', { date: formatDate(consent.revokedOn) })}</Tag>
        ) : onRevoke ? (
          <Button size="compact-xs" variant="subtle" onClick={onRevoke}>
            {t('consents.revoke')}
          </Button>
        ) : null}
      </div>
      <div className="note">{facts.filter(Boolean).join(' · ')}</div>
      {consent.note ? <div>{consent.note}</div> : null}
      {consent.reason ? <div className="note">{consent.reason}</div> : null}
    </li>
  );
}
