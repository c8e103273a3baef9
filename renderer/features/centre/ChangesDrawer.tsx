import { useQuery } from '@tanstack/react-query';
import { HIDDEN } from '../../../shared/domain/statistics/forms/fill-cell';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { FormError } from '../settings/FormError';
import { ChangesHead, useFigureName } from '../statistics/changed-figures';
import { FigureDrawer } from '../statistics/FigureDrawer';
import { formatCount } from '../statistics/figures';

interface ChangesDrawerProps {
  readonly quarter: string;
  /** Null while no office is asked for. */
  readonly office: { readonly code: string; readonly name: string } | null;
  readonly onClose: () => void;
}

function Changes({ quarter, code }: { readonly quarter: string; readonly code: string }) {
  const nameOf = useFigureName();
  const [language] = useLanguage();
  const { data, error } = useQuery(orpc.centre.changes.queryOptions({ input: { quarter, office: code } }));
  const say = (count: number | null) => (count === null ? HIDDEN : formatCount(count, language));
  if (!data) return <FormError error={error} />;
  return (
    <table className="quarter-table differences">
      <ChangesHead columns={['figure', 'was', 'now']} />
      <tbody>
        {data.map(change => (
          <tr key={nameOf(change)}>
            <th scope="row">{nameOf(change)}</th>
            <td>{say(change.was)}</td>
            <td>{say(change.now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the newest issue of an office changed: each figure as it was and as it is. */
export function ChangesDrawer({ quarter, office, onClose }: ChangesDrawerProps) {
  const t = useT();
  return (
    <FigureDrawer title={office ? t('centre.changes', { office: office.name }) : null} onClose={onClose}>
      {office ? <Changes quarter={quarter} code={office.code} /> : null}
    </FigureDrawer>
  );
}
