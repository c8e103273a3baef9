import { useQuery } from '@tanstack/react-query';
import { HIDDEN } from '../../../shared/domain/statistics/forms/fill-cell';
import { orpc } from '../../api/query';
import { useLanguage, useName, useT } from '../../app/language';
import { FormError } from '../settings/FormError';
import { FigureDrawer } from '../statistics/FigureDrawer';
import { formatCount } from '../statistics/figures';

interface ChangesDrawerProps {
  readonly quarter: string;
  /** Null while no office is asked for. */
  readonly office: { readonly code: string; readonly name: string } | null;
  readonly onClose: () => void;
}

function Changes({ quarter, code }: { readonly quarter: string; readonly code: string }) {
  const t = useT();
  const sayName = useName();
  const [language] = useLanguage();
  const { data, error } = useQuery(orpc.centre.changes.queryOptions({ input: { quarter, office: code } }));
  const say = (count: number | null) => (count === null ? HIDDEN : formatCount(count, language));
  if (!data) return <FormError error={error} />;
  return (
    <table className="quarter-table differences">
      <thead>
        <tr>
          {(['figure', 'was', 'now'] as const).map(column => (
            <th key={column} scope="col">
              {t(`closing.differences.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.map(({ indicator, dimension, label, was, now }) => {
          const name =
            dimension === null
              ? `${t(`indicator.${indicator}`)}: ${t('closing.differences.all')}`
              : `${t(`indicator.${indicator}`)}: ${t(`dimension.${dimension}`).toLocaleLowerCase()} — ${sayName(label)}`;
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{say(was)}</td>
              <td>{say(now)}</td>
            </tr>
          );
        })}
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
