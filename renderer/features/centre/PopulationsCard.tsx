import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { readPopulations } from '../../../shared/domain/centre/populations';
import { errorCode, errorData } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useLanguage, useName, useT } from '../../app/language';
import { Card, formatDate } from '../../ui';
import { FormError } from '../settings/FormError';
import { formatCount } from '../statistics/figures';

const Unknown = z.object({ codes: z.array(z.string()) });

/** How many people live where: entered or pasted by the centre with day and source; the program brings none. */
export function PopulationsCard() {
  const t = useT();
  const sayName = useName();
  const [language] = useLanguage();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { data, error } = useQuery(orpc.centre.populations.queryOptions());
  const again = () => queryClient.invalidateQueries({ queryKey: orpc.centre.key() });
  const save = useMutation(
    orpc.centre.savePopulations.mutationOptions({
      onSuccess: async () => {
        setText('');
        setTried(false);
        await again();
      },
    }),
  );
  const remove = useMutation(orpc.centre.removePopulation.mutationOptions({ onSettled: again }));
  const { rows, problems } = readPopulations(text);
  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (problems.length === 0 && rows.length > 0 && !save.isPending) save.mutate({ rows });
  }
  const codes =
    errorCode(save.error) === 'UNKNOWN_PLACES'
      ? Unknown.safeParse(errorData(save.error)).data?.codes
      : undefined;
  const wrong = problems
    .slice(0, 5)
    .map(({ line, code }) => t(`centre.people.problem.${code}`, { line }))
    .join(' ');
  const missing = rows.length === 0 && problems.length === 0 ? t('centre.people.missing') : undefined;
  return (
    <Card title={t('centre.people')}>
      <p className="note">{t('centre.people.note')}</p>
      <FormError error={error ?? remove.error} />
      {data && data.length > 0 ? (
        <table className="quarter-table">
          <thead>
            <tr>
              {(['place', 'day', 'count', 'source', 'do'] as const).map(column => (
                <th key={column} scope="col">
                  {t(`centre.people.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.map(({ territory, asOf, people, source, name }) => (
              <tr key={`${territory} ${asOf}`}>
                <th scope="row">{sayName(name)}</th>
                <td>{formatDate(asOf)}</td>
                <td>{formatCount(people, language)}</td>
                <td>{source}</td>
                <td>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`${t('problems.remove')}: ${sayName(name)}, ${formatDate(asOf)}`}
                    onClick={() => {
                      setText([territory, asOf, people, source].join('; '));
                      remove.mutate({ territory, asOf });
                    }}
                  >
                    {t('problems.remove')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <form className="sign-form" noValidate onSubmit={send}>
        <Textarea
          label={t('centre.people.lines')}
          description={t('centre.people.lines.note')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          autosize
          minRows={2}
          maxRows={10}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          error={
            codes ? `${t('error.UNKNOWN_PLACES')} ${codes.join(', ')}` : tried ? wrong || missing : undefined
          }
        />
        <FormError error={codes ? null : save.error} />
        <div>
          <Button type="submit" variant="default" loading={save.isPending}>
            {t('centre.people.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
