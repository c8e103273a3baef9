import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { usePdf } from './use-pdf';
import './print-page.css';

interface PrintPageProps {
  /** By it a stylesheet of this paper gives the body its `@page`; on the paper itself, an empty sheet would follow. */
  readonly className: string;
  readonly back: { readonly href: string; readonly label: string };
  /** Name of the PDF without its ending; null while there is nothing to save. */
  readonly name: string | null;
  readonly landscape: boolean;
  /** Choices of the paper, between the way back and the buttons. */
  readonly choices?: ReactNode;
  /** A word of warning, after the buttons. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** A page that is there to be printed: the bar above it stays on the screen, the rest goes on paper, black on white. */
export function PrintPage({ className, back, name, landscape, choices, note, children }: PrintPageProps) {
  const t = useT();
  const { desktop } = useSession();
  const pdf = usePdf(landscape);
  return (
    <div className={`print-page ${className}`}>
      <div className="print-bar">
        <Link href={back.href}>← {back.label}</Link>
        {choices}
        <Button onClick={() => window.print()}>{t('print.do')}</Button>
        {desktop && name !== null ? (
          <Button variant="default" loading={pdf.isPending} onClick={() => pdf.mutate(name)}>
            {t('print.pdf')}
          </Button>
        ) : null}
        {note ? <span className="note">{note}</span> : null}
      </div>
      {children}
    </div>
  );
}
