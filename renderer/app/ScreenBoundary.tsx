import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { ErrorAlert } from '../ui';
import { useT } from './language';

function Crashed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useT();
  return (
    <ErrorAlert
      title={t('shell.crash.title')}
      action={
        <Button variant="default" onClick={onRetry}>
          {t('shell.retry')}
        </Button>
      }
    >
      {t('shell.crash.text')}
    </ErrorAlert>
  );
}

/** Catches a screen that failed to draw: the frame stays, and drafts live outside of the screen. */
export class ScreenBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidMount(): void {
    window.addEventListener('hashchange', this.reset);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('hashchange', this.reset);
  }

  reset = (): void => {
    if (this.state.failed) this.setState({ failed: false });
  };

  override render(): ReactNode {
    return this.state.failed ? <Crashed onRetry={this.reset} /> : this.props.children;
  }
}
