import { Button, Progress } from '@mantine/core';
import { useT } from '../../app/language';

interface RunProgressProps {
  readonly through: number;
  readonly of: number;
  readonly onStop: () => void;
}

/** How far work on many cases is, and the way to stop it. */
export function RunProgress({ through, of, onStop }: RunProgressProps) {
  const t = useT();
  const said = t('cases.run.progress', { through, of });
  return (
    <div className="outcome">
      <p role="status">{said}</p>
      <Progress value={of === 0 ? 100 : (through / of) * 100} aria-label={said} />
      <div className="buttons">
        <Button variant="default" onClick={onStop}>
          {t('cases.run.stop')}
        </Button>
      </div>
    </div>
  );
}
