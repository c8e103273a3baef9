import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import {
  CASE_CONSENT_KINDS,
  CONSENT_KINDS,
  type ConsentKind,
} from '../../../shared/domain/consents/consent-rules';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { caseHref } from '../../app/addresses';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, Chips, ErrorAlert } from '../../ui';
import { usePdf } from '../print/use-pdf';
import { ConsentPaper } from './ConsentPaper';
import '../papers/papers.css';
import './rights.css';

type PaperLanguage = 'ru' | 'kk';

/** The consent form of a case's applicant or of a person, in their language; A4. */
export default function PrintConsent() {
  const t = useT();
  const errorText = useErrorText();
  const { desktop, office } = useSession();
  const { of, id = '' } = useParams<{ of: string; id: string }>();
  const ofCase = of === 'case';
  const [chosen, setChosen] = useState<PaperLanguage | null>(null);
  const [kind, setKind] = useState<ConsentKind>('processing');
  const settings = useQuery(orpc.consents.settings.queryOptions());
  const appeal = useQuery({ ...orpc.appeals.get.queryOptions({ input: { id } }), enabled: ofCase });
  const person = useQuery({ ...orpc.persons.get.queryOptions({ input: { id } }), enabled: !ofCase });
  const pdf = usePdf(false);
  const error = settings.error ?? appeal.error ?? person.error;
  const spoken = appeal.data?.language === 'other' ? undefined : appeal.data?.language;
  const language = chosen ?? ((spoken ?? office.language) === 'kk' ? 'kk' : 'ru');
  const text = settings.data?.texts.find(one => one.kind === kind);
  const loaded = ofCase ? appeal.data !== undefined : person.data !== undefined;
  return (
    <Card title={t('consents.print')} className="papers">
      <div className="papers-bar">
        {ofCase ? <Link href={caseHref(id)}>← {t('consents.paper.back')}</Link> : null}
        <Chips
          label={t('consents.kind')}
          value={kind}
          onChange={setKind}
          options={(ofCase ? CASE_CONSENT_KINDS : CONSENT_KINDS).map(one => ({
            value: one,
            label: t(`code.consentKind.${one}`),
          }))}
        />
        <Chips
          label={t('papers.language')}
          value={language}
          onChange={setChosen}
          options={(['ru', 'kk'] as const).map(one => ({
            value: one,
            label: t(`shell.languageFull.${one}`),
          }))}
        />
        <div className="papers-do">
          <Button variant="default" onClick={() => window.print()} disabled={!text}>
            {t('print.do')}
          </Button>
          {desktop ? (
            <Button
              variant="default"
              loading={pdf.isPending}
              disabled={!text}
              onClick={() => pdf.mutate('consent')}
            >
              {t('print.pdf')}
            </Button>
          ) : null}
        </div>
      </div>
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
      {settings.data && !text ? <ErrorAlert>{t('consents.paper.noText')}</ErrorAlert> : null}
      {text && loaded ? (
        <div className="papers-view">
          <ConsentPaper
            applicant={(ofCase ? appeal.data?.applicant : person.data?.applicant) ?? null}
            caseNumber={appeal.data?.number ?? null}
            kind={kind}
            text={text[language]}
            textVersion={text.version}
            language={language}
          />
        </div>
      ) : null}
    </Card>
  );
}
