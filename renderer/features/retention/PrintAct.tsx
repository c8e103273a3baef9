import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'wouter';
import { createTranslator } from '../../../shared/i18n/translator';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { ErrorAlert } from '../../ui';
import { PrintPage } from '../print/PrintPage';
import { ActPaper } from './ActPaper';
import './act.css';

type PaperLanguage = 'ru' | 'kk';

/** One act of destruction on paper, in Russian or in Kazakh whatever the language of the screen; A4 upright. */
export default function PrintAct() {
  const t = useT();
  const errorText = useErrorText();
  const { id = '' } = useParams();
  const [screen] = useLanguage();
  const [language, setLanguage] = useState<PaperLanguage>(screen === 'kk' ? 'kk' : 'ru');
  const { data, error } = useQuery(orpc.retention.act.queryOptions({ input: { id } }));
  return (
    <PrintPage
      className="act-print"
      back={{ href: '/settings?tab=retention', label: t('act.back') }}
      name={data ? `act-${data.act.number.replace('/', '-')}` : null}
      landscape={false}
      choices={
        <SegmentedControl
          aria-label={t('act.language')}
          value={language}
          data={[
            { value: 'ru', label: 'Русский' },
            { value: 'kk', label: 'Қазақша' },
          ]}
          onChange={value => setLanguage(value === 'kk' ? 'kk' : 'ru')}
        />
      }
    >
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
      {data ? <ActPaper t={createTranslator(language)} language={language} {...data} /> : null}
    </PrintPage>
  );
}
