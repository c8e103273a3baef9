import { useErrorText } from '../../api/errors';
import { ErrorAlert } from '../../ui';

interface ReportPendingProps {
  readonly error: Error | null;
  readonly loading: string;
}

/** What stands where a report is not there yet: that it is on its way, or why it does not come. */
export function ReportPending({ error, loading }: ReportPendingProps) {
  const errorText = useErrorText();
  if (error) return <ErrorAlert>{errorText(error)}</ErrorAlert>;
  return (
    <p className="note" role="status">
      {loading}
    </p>
  );
}
