import { useQuery } from '@tanstack/react-query';
import { isMessageKey, type Translate } from '../../../shared/i18n/translator';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { Card, ErrorAlert } from '../../ui';
import { Timeline } from '../cases/TimelineBlock';

/** `deaf: …` of a line as it was noted, in words. */
function sayFlags(t: Translate, text: string | null): string | null {
  const lines = text?.split('\n').map(line => {
    const [code = '', ...reason] = line.split(': ');
    const key = `code.flag.${code}`;
    return isMessageKey(key) ? [t(key), reason.join(': ')].filter(Boolean).join(': ') : line;
  });
  return lines?.join('\n') ?? null;
}

/** Who changed what of a person, and when. */
export function PersonHistory({ id }: { readonly id: string }) {
  const t = useT();
  const sayError = useErrorText();
  const { data, error } = useQuery(orpc.persons.history.queryOptions({ input: { id } }));
  return (
    <Card title={t('persons.history')}>
      {error ? <ErrorAlert>{sayError(error)}</ErrorAlert> : null}
      {data?.items.length === 0 ? <p className="note">{t('persons.history.none')}</p> : null}
      {data ? (
        <Timeline events={data.items.map(event => ({ ...event, text: sayFlags(t, event.text) }))} />
      ) : null}
    </Card>
  );
}
