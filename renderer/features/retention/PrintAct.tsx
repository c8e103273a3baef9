import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { createTranslator } from '../../../shared/i18n/translator';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { ErrorAlert } from '../../ui';
import { usePrintToPdf } from '../papers/use-print-to-pdf';
import { ActPaper } from './ActPaper';
import './act.css';

type PaperLanguage = 'ru' | 'kk';

/** One act of destruction on paper, in Russian or in Kazakh whatever the language of the screen; A4 upright. */
export default function PrintAct() {
  const t = useT();
  const errorText = useErrorText();
  const { id = '' } = useParams();
  const { desktop } = useSession();
  const [screen] = useLanguage();
  const [language, setLanguage] = useState<PaperLanguage>(screen === 'kk' ? 'kk' : 'ru');
  const { data, error } = useQuery(orpc.retention.act.queryOptions({ input: { id } }));
  const pdf = usePrintToPdf('quarter.pdf.saved');
  return (
    <div className="act-print">
      <div className="act-bar">
        <Link href="/settings?tab=retention">← {t('act.back')}</Link>
        <SegmentedControl
          aria-label={t('act.language')}
          value={language}
          data={[
            { value: 'ru', label: 'Русский' },
            { value: 'kk', label: 'Қазақша' },
          ]}
          onChange={value => setLanguage(value === 'kk' ? 'kk' : 'ru')}
        />
        <Button onClick={() => window.print()}>{t('retention.print')}</Button>
        {desktop && data ? (
          <Button
            variant="default"
            loading={pdf.isPending}
            onClick={() => pdf.mutate(`act-${data.act.number.replace('/', '-')}`)}
          >
            {t('act.pdf')}
          </Button>
        ) : null}
      </div>
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
      {data ? <ActPaper t={createTranslator(language)} language={language} {...data} /> : null}
    </div>
  );
}
