import { Button, SegmentedControl } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { createTranslator } from '../../../shared/i18n/translator';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { ErrorAlert } from '../../ui';
import { showNotice } from '../../ui/show-notice';
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
  const pdf = useMutation({
    mutationFn: (name: string) => api.desktop.printToPdf({ name, landscape: false }),
    onSuccess: ({ saved }) => {
      if (saved) showNotice(t, { message: t('quarter.pdf.saved') });
    },
    onError: failure => showNotice(t, { failed: true, message: errorText(failure) }),
  });
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
