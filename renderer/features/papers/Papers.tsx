import { Button } from '@mantine/core';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, Chips, KeyHint } from '../../ui';
import { usePdf } from '../print/use-pdf';
import { FileLabel, type LabelData } from './FileLabel';
import { type ReceiptData, ReceiptSheet } from './ReceiptSheet';
import { ReceptionCardSheet } from './ReceptionCardSheet';

const SHEETS = ['a5', 'strip', 'label', 'card'] as const;
type Sheet = (typeof SHEETS)[number];
const STORED = 'reception.paper';

/** What this computer's printer takes; nothing of anybody. */
function usualSheet(): Sheet {
  const kept = localStorage.getItem(STORED);
  return kept === 'strip' ? 'strip' : 'a5';
}

interface PapersProps {
  readonly caseId: string;
  /** Language of the appeal. */
  readonly language: ReceiptData['language'];
  /** null: its code was shown once and cannot be shown again. */
  readonly receipt: ReceiptData | null;
  /** What stands where there is no receipt: the way to a new one. */
  readonly askReceipt?: ReactNode;
  readonly label: LabelData;
  readonly hasReception: boolean;
}

/** The papers of a case: what the citizen takes, what goes on the file, the card of the reception. */
export function Papers(props: PapersProps) {
  const { caseId, language: ofAppeal, receipt, askReceipt, label, hasReception } = props;
  const t = useT();
  const { office, desktop } = useSession();
  const [sheet, setSheet] = useState<Sheet>(() => (receipt === null ? 'label' : usualSheet()));
  const [language, setLanguage] = useState<'ru' | 'kk'>(
    ofAppeal === 'kk' || (ofAppeal === 'other' && office.language === 'kk') ? 'kk' : 'ru',
  );
  const pdf = usePdf(false);

  function choose(next: Sheet): void {
    setSheet(next);
    if (next === 'a5' || next === 'strip') localStorage.setItem(STORED, next);
  }

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== 'KeyP') return;
      event.preventDefault();
      window.print();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <Card title={t('papers.title')} className="papers">
      <div className="papers-bar">
        <Chips
          label={t('papers.which')}
          value={sheet}
          onChange={choose}
          options={SHEETS.filter(one => one !== 'card' || hasReception).map(one => ({
            value: one,
            label: t(`papers.${one}`),
          }))}
        />
        <Chips
          label={t('papers.language')}
          value={language}
          onChange={setLanguage}
          options={(['ru', 'kk'] as const).map(one => ({
            value: one,
            label: t(`shell.languageFull.${one}`),
          }))}
        />
        <div className="papers-do">
          <Button variant="default" aria-keyshortcuts="Alt+P" onClick={() => window.print()}>
            <span className="register-submit">
              {t('print.do')} <KeyHint keys="Alt P" />
            </span>
          </Button>
          {desktop ? (
            <Button
              variant="default"
              loading={pdf.isPending}
              onClick={() => pdf.mutate(label.number.replace(/[^\p{L}\d-]/gu, '-'))}
            >
              {t('print.pdf')}
            </Button>
          ) : null}
        </div>
      </div>
      <div className="papers-view">
        {sheet === 'a5' || sheet === 'strip' ? (
          receipt ? (
            <ReceiptSheet receipt={receipt} language={language} size={sheet} />
          ) : (
            askReceipt
          )
        ) : sheet === 'label' ? (
          <FileLabel label={label} language={language} />
        ) : (
          <ReceptionCardSheet caseId={caseId} language={language} />
        )}
      </div>
    </Card>
  );
}
