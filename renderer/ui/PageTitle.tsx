import type { ReactNode } from 'react';

interface PageTitleProps {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
}

/** The screen's one heading, a quiet note beside it, its actions at the right. */
export function PageTitle({ title, note, actions }: PageTitleProps) {
  return (
    <header className="page-title">
      <h1>{title}</h1>
      {note ? <span className="note">{note}</span> : null}
      {actions ? <div className="actions">{actions}</div> : null}
    </header>
  );
}
