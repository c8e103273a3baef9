import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useErrorText } from '../../api/errors';
import { ErrorAlert } from '../../ui';
import { CaseSection } from '../cases/CaseSection';
import './records.css';

interface RecordsBlockProps<One extends { readonly id: string }, Step> {
  readonly title: string;
  /** Undefined until the core has answered. */
  readonly records: readonly One[] | undefined;
  /** What went wrong in reading them, or in a step that needs no window. */
  readonly error: Error | null;
  /** What stands there while there is no record. */
  readonly none?: ReactNode;
  /** What a record's line says; `take` opens the window of a step. */
  readonly line: (record: One, take: (step: Step) => void) => ReactNode;
  /** Words of the button that makes a record; null: this actor may make none. */
  readonly make: string | null;
  /** The window in which a record is made. */
  readonly makeWindow: (close: () => void) => ReactNode;
  /** The window in which a step is taken. */
  readonly stepWindow: (record: One, step: Step, close: () => void) => ReactNode;
}

/**
 * Records that stand on a case: their lines, what may be done to each, and making another. Nothing where there is no
 * record and this actor may make none.
 */
export function RecordsBlock<One extends { readonly id: string }, Step>({
  title,
  records,
  error,
  none,
  line,
  make,
  makeWindow,
  stepWindow,
}: RecordsBlockProps<One, Step>) {
  const errorText = useErrorText();
  const [making, setMaking] = useState(false);
  const [taken, setTaken] = useState<{ readonly record: One; readonly step: Step } | null>(null);
  if (records?.length === 0 && make === null) return null;
  return (
    <CaseSection title={title}>
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
      {records?.length === 0 ? none : null}
      {records && records.length > 0 ? (
        <ul className="parts">
          {records.map(record => (
            <li key={record.id}>{line(record, step => setTaken({ record, step }))}</li>
          ))}
        </ul>
      ) : null}
      {make === null ? null : (
        <Button size="compact-sm" variant="subtle" onClick={() => setMaking(true)}>
          {make}
        </Button>
      )}
      {making ? makeWindow(() => setMaking(false)) : null}
      {taken ? stepWindow(taken.record, taken.step, () => setTaken(null)) : null}
    </CaseSection>
  );
}
