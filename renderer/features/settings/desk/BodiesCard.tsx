import { Button, NativeSelect, Table, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { ReceivingBody } from '../../../../shared/contract/forwards';
import { may } from '../../../../shared/domain/access/access';
import { BODY_KINDS } from '../../../../shared/domain/forwards/forward-rules';
import { findTwin } from '../../../../shared/domain/forwards/receiving-bodies';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { SettingsForm } from '../SettingsForm';
import { isDays, TermCells, type TypedTerm } from './TermCells';

type Body = z.infer<typeof ReceivingBody>;

/** A row as it is typed. */
interface Typed extends Omit<Body, 'term'>, TypedTerm {
  readonly key: string;
}

const typedOf = (body: Body, index: number): Typed => ({
  kind: body.kind,
  name: body.name,
  key: `kept ${index}`,
  days: body.term ? String(body.term.amount) : '',
  unit: body.term?.unit ?? 'working',
});

function bodyOf({ kind, name, days, unit }: Typed): Body {
  const term = days === '' ? null : { amount: Number(days), unit };
  return { kind, name: { ru: name.ru.trim(), kk: name.kk.trim() }, term };
}

/** The bodies that the office forwards appeals to, each with its special term where it has one. */
export function BodiesCard() {
  const t = useT();
  const { actor } = useSession();
  const mayEdit = may(actor, 'rules.edit');
  const { data } = useQuery(orpc.forwards.bodies.queryOptions());
  const [draft, setDraft] = useState<Typed[] | null>(null);
  const [tried, setTried] = useState(false);
  const save = useMutation(
    orpc.forwards.saveBodies.mutationOptions({
      onSettled: () => queryClient.invalidateQueries({ queryKey: orpc.forwards.key() }),
      onSuccess: () => {
        setDraft(null);
        setTried(false);
        showNotice(t, { message: t('settings.saved') });
      },
    }),
  );
  if (!data) return null;
  const rows = draft ?? data.bodies.map(typedOf);
  const twin = findTwin(rows.map(bodyOf));
  const change = (key: string, to: Partial<Typed>) =>
    setDraft(rows.map(row => (row.key === key ? { ...row, ...to } : row)));
  function nameError(row: Typed, index: number): string | undefined {
    if (twin === index) return t('bodies.twice');
    return tried && row.name.ru.trim() === '' ? t('case.required') : undefined;
  }
  function submit(): void {
    setTried(true);
    if (twin !== null || rows.some(row => row.name.ru.trim() === '' || !isDays(row.days))) return;
    save.mutate({ bodies: rows.map(bodyOf) });
  }
  return (
    <Card title={t('bodies.title')}>
      <SettingsForm error={save.error} saving={save.isPending} mayEdit={mayEdit} onSave={submit}>
        <p>{t('bodies.text')}</p>
        {rows.length === 0 ? null : (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('bodies.nameRu')}</Table.Th>
                <Table.Th>{t('bodies.nameKk')}</Table.Th>
                <Table.Th>{t('forward.bodyKind')}</Table.Th>
                <Table.Th>{t('bodies.days')}</Table.Th>
                <Table.Th>{t('rules.form.termUnit')}</Table.Th>
                {mayEdit ? <Table.Th>{t('rules.column.actions')}</Table.Th> : null}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row, index) => {
                const n = index + 1;
                return (
                  <Table.Tr key={row.key}>
                    {(['ru', 'kk'] as const).map(language => (
                      <Table.Td key={language}>
                        <TextInput
                          aria-label={t(`bodies.name.${language}`, { n })}
                          maxLength={300}
                          disabled={!mayEdit}
                          error={language === 'ru' ? nameError(row, index) : undefined}
                          value={row.name[language]}
                          onChange={event =>
                            change(row.key, { name: { ...row.name, [language]: event.currentTarget.value } })
                          }
                        />
                      </Table.Td>
                    ))}
                    <Table.Td>
                      <NativeSelect
                        aria-label={t('bodies.kind', { n })}
                        w={220}
                        disabled={!mayEdit}
                        value={row.kind}
                        data={BODY_KINDS.map(one => ({ value: one, label: t(`code.bodyKind.${one}`) }))}
                        onChange={event =>
                          change(row.key, {
                            kind: BODY_KINDS.find(one => one === event.currentTarget.value) ?? 'other',
                          })
                        }
                      />
                    </Table.Td>
                    <TermCells
                      term={row}
                      daysLabel={t('bodies.daysOf', { n })}
                      unitLabel={t('bodies.unitOf', { n })}
                      disabled={!mayEdit}
                      onChange={to => change(row.key, to)}
                    />
                    {mayEdit ? (
                      <Table.Td>
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-label={t('bodies.remove', { n })}
                          onClick={() => setDraft(rows.filter(one => one.key !== row.key))}
                        >
                          ✕
                        </Button>
                      </Table.Td>
                    ) : null}
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        )}
        {mayEdit ? (
          <div>
            <Button
              variant="default"
              onClick={() =>
                setDraft([
                  ...rows,
                  {
                    key: `new ${Math.max(0, ...rows.map(row => Number(row.key.split(' ')[1]))) + 1}`,
                    kind: 'local-administration',
                    name: { ru: '', kk: '' },
                    days: '',
                    unit: 'working',
                  },
                ])
              }
            >
              {t('bodies.add')}
            </Button>
          </div>
        ) : null}
      </SettingsForm>
    </Card>
  );
}
