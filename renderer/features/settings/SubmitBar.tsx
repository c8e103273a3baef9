import { Button } from '@mantine/core';
import './settings.css';

interface SubmitBarProps {
  readonly submit: string;
  readonly busy: boolean;
  readonly leave: string;
  readonly onLeave: () => void;
}

/** The end of a form: do it, or leave it. */
export function SubmitBar({ submit, busy, leave, onLeave }: SubmitBarProps) {
  return (
    <div className="settings-bar">
      <Button type="submit" loading={busy}>
        {submit}
      </Button>
      <Button variant="default" onClick={onLeave}>
        {leave}
      </Button>
    </div>
  );
}
