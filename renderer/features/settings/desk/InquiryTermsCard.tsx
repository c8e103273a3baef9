import { Table, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { OwnReplyTerm } from '../../../../shared/contract/inquiries';
import { may } from '../../../../shared/domain/access/access';
import { orpc, queryClient } from '../../../api/query';
import { useLanguage, useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { SettingsForm } from '../SettingsForm';
import { isDays, TermCells, type TypedTerm } from './TermCells';

type Own = z.infer<typeof OwnReplyTerm>;
interface Typed extends TypedTerm {
  readonly basis: string;
}
const NOTHING: Typed = { days: '', unit: 'working', basis: '' };

const keyOf = ({ instrument, level }: Pick<Own, 'instrument' | 'level'>) => `${instrument} ${level}`;

/** Within how many days bodies answer inquiries: the program's terms, and those that the office sets instead. */
export function InquiryTermsCard() {
  const t = useT();
  const [language] = useLanguage();
  const { actor } = useSession();
  const mayEdit = may(actor, 'rules.edit');
  const { data } = useQuery(orpc.inquiries.terms.queryOptions());
  const [draft, setDraft] = useState<ReadonlyMap<string, Typed> | null>(null);
  const [tried, setTried] = useState(false);
  const save = useMutation(
    orpc.inquiries.saveTerms.mutationOptions({
      onSettled: () => queryClient.invalidateQueries({ queryKey: orpc.inquiries.key() }),
      onSuccess: () => {
        setDraft(null);
        setTried(false);
        showNotice(t, { message: t('settings.saved') });
      },
    }),
  );
  if (!data) return null;
  const typed =
    draft ??
    new Map(
      data.own.map(one => [keyOf(one), { days: String(one.amount), unit: one.unit, basis: one.basis }]),
    );
  const change = (key: string, to: Partial<Typed>) =>
    setDraft(new Map([...typed, [key, { ...(typed.get(key) ?? NOTHING), ...to }]]));
  const lacksBasis = ({ days, basis }: Typed) => days !== '' && basis.trim() === '';

  function submit(): void {
    setTried(true);
    if ([...typed.values()].some(one => !isDays(one.days) || lacksBasis(one))) return;
    const terms = (data?.usual ?? []).flatMap(({ instrument, level }) => {
      const own = typed.get(keyOf({ instrument, level }));
      if (!own || own.days === '') return [];
      return { instrument, level, amount: Number(own.days), unit: own.unit, basis: own.basis.trim() };
    });
    save.mutate({ terms });
  }

  return (
    <Card title={t('inquiry.terms')}>
      <SettingsForm error={save.error} saving={save.isPending} mayEdit={mayEdit} onSave={submit}>
        <p>{t('inquiry.terms.text')}</p>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('inquiry.instrument')}</Table.Th>
              <Table.Th>{t('inquiry.terms.usual')}</Table.Th>
              <Table.Th>{t('inquiry.terms.own')}</Table.Th>
              <Table.Th>{t('rules.form.termUnit')}</Table.Th>
              <Table.Th>{t('inquiry.terms.basis')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.usual.map(({ instrument, level, term }) => {
              const key = keyOf({ instrument, level });
              const own = typed.get(key) ?? NOTHING;
              const what = [t(`code.instrument.${instrument}`), level ? t(`code.level.${level}`) : '']
                .filter(Boolean)
                .join(', ');
              return (
                <Table.Tr key={key}>
                  <Table.Td>{what}</Table.Td>
                  <Table.Td>
                    {term ? `${term.amount}, ${t(`rules.form.unit.${term.unit}`)}` : t('inquiry.terms.none')}
                    {term && !term.confirmed ? (
                      <div className="note" title={term.basis[language]}>
                        {t('case.term.unconfirmed')}
                      </div>
                    ) : null}
                  </Table.Td>
                  <TermCells
                    term={own}
                    daysLabel={t('inquiry.terms.daysOf', { what })}
                    unitLabel={t('inquiry.terms.unitOf', { what })}
                    disabled={!mayEdit}
                    onChange={to => change(key, to)}
                  />
                  <Table.Td>
                    <TextInput
                      aria-label={t('inquiry.terms.basisOf', { what })}
                      maxLength={300}
                      disabled={!mayEdit || own.days === ''}
                      error={tried && lacksBasis(own) ? t('case.required') : undefined}
                      value={own.basis}
                      onChange={event => change(key, { basis: event.currentTarget.value })}
                    />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </SettingsForm>
    </Card>
  );
}
