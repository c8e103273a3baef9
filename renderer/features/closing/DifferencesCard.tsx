import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { Card } from '../../ui';
import { FormError } from '../settings/FormError';
import { CaseItems } from '../statistics/CaseItems';
import { ChangesHead, useFigureName } from '../statistics/changed-figures';
import { formatCount } from '../statistics/figures';
import { ChangedProblems } from './ChangedProblems';
import type { Difference } from './closing-types';

function ChangedCases({
  quarter,
  difference,
}: {
  readonly quarter: string;
  readonly difference: Difference;
}) {
  const t = useT();
  const { indicator, dimension, value } = difference;
  const { data, error } = useQuery(
    orpc.closing.changedCases.queryOptions({
      input: {
        quarter,
        indicator,
        ...(dimension ? { dimension } : {}),
        ...(value === null ? {} : { value }),
      },
    }),
  );
  if (error) return <FormError error={error} />;
  if (!data) return <p className="note">{t('cases.loading')}</p>;
  return (
    <>
      {(['plus', 'minus'] as const).map(side =>
        data[side].length > 0 ? (
          <section key={side} aria-label={t(`closing.${side}`)}>
            <h3>{t(`closing.${side}`)}</h3>
            <CaseItems items={data[side]} />
          </section>
        ) : null,
      )}
      {data.gone > 0 ? <p className="note">{t('closing.gone', { count: data.gone })}</p> : null}
    </>
  );
}

interface RowProps {
  readonly difference: Pick<Difference, 'was' | 'now' | 'plus' | 'minus'>;
  readonly name: string;
  readonly opens: 'closing.differences.open' | 'problems.differences.open';
  readonly onOpen: () => void;
}

function DifferenceRow({ difference, name, opens, onOpen }: RowProps) {
  const t = useT();
  const [language] = useLanguage();
  const { was, now, plus, minus } = difference;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{formatCount(was, language)}</td>
      <td>{formatCount(now, language)}</td>
      <td>
        <button
          type="button"
          className="figure"
          aria-label={`${name}. ${t(opens, { plus, minus })}`}
          onClick={onOpen}
        >
          {[plus > 0 ? `+${plus}` : '', minus > 0 ? `−${minus}` : ''].filter(Boolean).join(' ')}
        </button>
      </td>
    </tr>
  );
}

/** What became of a signed quarter: was and now of each changed figure, with the cases that came and went. */
export function DifferencesCard({ quarter }: { readonly quarter: string }) {
  const t = useT();
  const nameOf = useFigureName();
  const [opened, setOpened] = useState<Difference | 'problems' | null>(null);
  const { data, error } = useQuery(orpc.closing.differences.queryOptions({ input: { quarter } }));
  const problems = data?.problems ?? null;
  const rows = (data?.total ?? 0) + (problems ? 1 : 0);
  const isFigure = opened !== null && opened !== 'problems';
  const title = isFigure ? nameOf(opened) : t('indicator.problems.named');
  return (
    <Card title={t('closing.differences')}>
      <FormError error={error} />
      {data || error ? null : <p className="note">{t('closing.differences.measuring')}</p>}
      {data && rows === 0 ? <p>{t('closing.differences.none')}</p> : null}
      {data && rows > 0 ? (
        <>
          <table className="quarter-table differences">
            <ChangesHead columns={['figure', 'was', 'now', 'cases']} />
            <tbody>
              {data.items.map(difference => {
                const name = nameOf(difference);
                return (
                  <DifferenceRow
                    key={name}
                    difference={difference}
                    name={name}
                    opens="closing.differences.open"
                    onOpen={() => setOpened(difference)}
                  />
                );
              })}
              {problems ? (
                <DifferenceRow
                  difference={{ ...problems, plus: problems.plus.length, minus: problems.minus.length }}
                  name={t('indicator.problems.named')}
                  opens="problems.differences.open"
                  onOpen={() => setOpened('problems')}
                />
              ) : null}
            </tbody>
          </table>
          {data.total > data.items.length ? (
            <p className="note">
              {t('closing.differences.first', { shown: data.items.length, total: data.total })}
            </p>
          ) : null}
        </>
      ) : null}
      <p className="note">{t('closing.differences.note')}</p>
      <Drawer
        opened={opened !== null}
        onClose={() => setOpened(null)}
        position="right"
        size="md"
        title={title}
        closeButtonProps={{ 'aria-label': t('quarter.cases.close') }}
      >
        {opened === 'problems' && problems ? <ChangedProblems difference={problems} /> : null}
        {isFigure ? <ChangedCases quarter={quarter} difference={opened} /> : null}
      </Drawer>
    </Card>
  );
}
