import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';

interface ErrorAlertProps {
  readonly title?: string;
  readonly children: ReactNode;
  /** What to do, as buttons. */
  readonly action?: ReactNode;
}

/** A refusal in words, announced to screen readers. */
export function ErrorAlert({ title, children, action }: ErrorAlertProps) {
  return (
    <Alert className="error-alert" role="alert" variant="outline" title={title}>
      <div>{children}</div>
      {action ? <div className="error-alert-action">{action}</div> : null}
    </Alert>
  );
}
