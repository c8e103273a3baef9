import { useQuery } from '@tanstack/react-query';
import { useErrorText } from '../../../api/errors';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { ErrorAlert } from '../../../ui';
import { ProblemItems } from '../../problems/ProblemItems';
import { CaseItems } from '../CaseItems';
import { FigureDrawer } from '../FigureDrawer';
import type { AskedFigure } from './form-types';

const LIMIT = 200;

/** The units behind a figure, each with its case. */
export function Units({ figure: { quarter, address } }: { readonly figure: AskedFigure }) {
  const t = useT();
  const errorText = useErrorText();
  const { data, error } = useQuery(
    orpc.forms.units.queryOptions({ input: { quarter, address, limit: LIMIT } }),
  );
  if (error) return <ErrorAlert>{errorText(error)}</ErrorAlert>;
  if (!data) return <p className="note">{t('cases.loading')}</p>;
  if (data.total === 0) {
    const none = address.indicator === 'problems.named' ? 'problems.figure.none' : 'quarter.cases.none';
    return <p className="note">{t(none)}</p>;
  }
  const shown = data.units.length + data.problems.length;
  const notes = data.units.map(({ question }) =>
    question === null ? null : t('form.units.question', { number: question }),
  );
  return (
    <>
      <p className="note">
        {t('form.units', { count: data.total })}
        {data.total > shown ? ` · ${t('cases.firstOnly', { shown })}` : ''}
      </p>
      <CaseItems items={data.units.map(({ item }) => item)} notes={notes} />
      <ProblemItems problems={data.problems} />
    </>
  );
}

interface UnitsDrawerProps {
  readonly figure: AskedFigure | null;
  readonly onClose: () => void;
}

/** The units behind a figure of a form: as many as it counts. */
export function UnitsDrawer({ figure, onClose }: UnitsDrawerProps) {
  return (
    <FigureDrawer title={figure?.label ?? null} onClose={onClose}>
      {figure ? <Units figure={figure} /> : null}
    </FigureDrawer>
  );
}
