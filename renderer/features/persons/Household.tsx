import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { Card, ErrorAlert } from '../../ui';
import { HouseholdAbout } from './HouseholdAbout';
import { NewMember } from './NewMember';
import { PersonCases } from './PersonCases';
import { PersonLine } from './PersonLine';
import type { PersonCard } from './person-types';

/** The family of a person: who belongs to it, where it lives; made, mended and dissolved here. */
export function Household({ person }: { readonly person: PersonCard }) {
  const t = useT();
  const sayError = useErrorText();
  const [editing, setEditing] = useState<'about' | 'member' | null>(null);
  const { data: home, error } = useQuery(orpc.households.of.queryOptions({ input: { personId: person.id } }));
  const change = useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onSuccess: () => setEditing(null),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: orpc.households.key() });
      void queryClient.invalidateQueries({ queryKey: orpc.persons.history.key() });
    },
  });
  const problem = error ?? change.error;
  const alert = problem ? <ErrorAlert>{sayError(problem)}</ErrorAlert> : null;
  if (home === undefined) return alert;
  if (home === null)
    return (
      <Card title={t('household.title')}>
        {alert}
        <p className="note">{t('household.none')}</p>
        {person.may.save ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={change.isPending}
            onClick={() =>
              change.mutate(() =>
                api.households.make({
                  personId: person.id,
                  name: person.applicant.surname,
                  address: person.applicant.address ?? '',
                }),
              )
            }
          >
            {t('household.make')}
          </Button>
        ) : null}
      </Card>
    );
  const on = { id: home.id, expectedVersion: home.version };
  return (
    <>
      <Card title={t('household.titleOf', { name: home.name || person.applicant.surname })}>
        {alert}
        {editing === 'about' ? (
          <HouseholdAbout
            name={home.name}
            address={home.address}
            busy={change.isPending}
            onCancel={() => setEditing(null)}
            onSave={about => change.mutate(() => api.households.rename({ ...on, ...about }))}
          />
        ) : home.address ? (
          <p className="household-address">{home.address}</p>
        ) : null}
        <ul className="person-matches" aria-label={t('household.members')}>
          {home.members.map(({ person: member, kin }) => (
            <li key={member.id}>
              <div>
                <PersonLine person={member} linked={member.id !== person.id} />
                {kin ? <div>{kin}</div> : null}
              </div>
              {home.mayChange ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t('household.removeName', { name: member.name })}
                  onClick={() =>
                    change.mutate(() => api.households.removeMember({ ...on, personId: member.id }))
                  }
                >
                  {t('household.remove')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
        {editing === 'member' ? (
          <NewMember
            busy={change.isPending}
            onCancel={() => setEditing(null)}
            onAdd={member => change.mutate(() => api.households.addMember({ ...on, ...member }))}
          />
        ) : null}
        {home.mayChange && editing === null ? (
          <div className="household-buttons">
            <Button size="compact-sm" variant="default" onClick={() => setEditing('member')}>
              {t('household.add')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setEditing('about')}>
              {t('household.edit')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => change.mutate(() => api.households.dissolve(on))}
            >
              {t('household.dissolve')}
            </Button>
          </div>
        ) : null}
      </Card>
      {home.members.length > 1 ? (
        <PersonCases
          cases={home.visibleCases}
          total={home.visibleCases.length}
          title={t('household.cases')}
        />
      ) : null}
    </>
  );
}
