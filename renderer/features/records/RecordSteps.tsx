import { Button } from '@mantine/core';
import { useT } from '../../app/language';
import './records.css';

interface RecordStepsProps<Step extends string> {
  /** What this actor may do to the record now. */
  readonly steps: readonly Step[];
  readonly label: (step: Step) => string;
  /** Whose steps they are: said with each to those who do not see the line. */
  readonly name: string;
  /** The step that is waited for. */
  readonly main?: Step;
  readonly busy?: boolean;
  readonly onStep: (step: Step) => void;
}

/** What may be done to a record of a case, a button a step. */
export function RecordSteps<Step extends string>({
  steps,
  label,
  name,
  main,
  busy = false,
  onStep,
}: RecordStepsProps<Step>) {
  const t = useT();
  if (steps.length === 0) return null;
  return (
    <div className="part-steps">
      {steps.map(step => (
        <Button
          key={step}
          size="compact-sm"
          variant={step === main ? 'filled' : 'default'}
          disabled={busy}
          aria-label={t('parts.step.of', { step: label(step), name })}
          onClick={() => onStep(step)}
        >
          {label(step)}
        </Button>
      ))}
    </div>
  );
}
