import { Button, Drawer } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../../shared/domain/access/access';
import { api } from '../../../api/client';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card, EmptyState } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';
import { type DraftRule, draftOf, insertBefore, moveRule, placeRule, putRule, toSave } from './draft-rules';
import { HistoryCard } from './HistoryCard';
import { LessonsCard } from './LessonsCard';
import { RuleForm } from './RuleForm';
import { RulesTable } from './RulesTable';
import { SaveError } from './SaveError';
import { TryRules } from './TryRules';
import { useDraft } from './use-draft';
import { useFindings } from './use-findings';
import { WhatIfCard } from './WhatIfCard';

/** The routing rules: edited as a draft, saved as a whole on top of the version they were read with. */
export function RulesPanel() {
  const t = useT();
  const { actor } = useSession();
  const mayEdit = may(actor, 'rules.edit');
  const { data, error, isPending } = useQuery(orpc.routing.rules.queryOptions());
  const { data: executors = [] } = useQuery(orpc.staff.executors.queryOptions());
  const draft = useDraft(draftOf(data?.rules ?? []));
  const { rules } = draft;
  const [edited, setEdited] = useState<DraftRule | 'new' | null>(null);
  const [said, setSaid] = useState('');
  // How often a rule of practice was put in: each time the table is tried on the past.
  const [tries, setTries] = useState(0);
  const { data: campaigns = [] } = useQuery({
    ...orpc.campaigns.list.queryOptions(),
    enabled: may(actor, 'appeals.see'),
  });
  const findings = useFindings(rules);
  const save = useMutation({
    mutationFn: (version: number) =>
      api.routing.saveRules({ expectedVersion: version, rules: toSave(rules) }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: orpc.routing.key() }),
    onSuccess: () => {
      draft.discard();
      setSaid('');
      showNotice(t, { message: t('rules.saved') });
    },
  });

  function discard(): void {
    draft.discard();
    save.reset();
  }
  function undo(): void {
    if (!draft.isEdited) return;
    draft.undo();
    setSaid(t('rules.undone'));
  }
  function reorder(next: DraftRule[], key: string): void {
    draft.change(next);
    setSaid(t('rules.moved', { n: next.findIndex(rule => rule.key === key) + 1 }));
  }
  function tryLesson(rule: DraftRule, before: readonly string[]): void {
    const { rules: next, at } = insertBefore(rules, rule, before);
    draft.change(next);
    setSaid(t('lessons.added', { n: at + 1 }));
    setTries(tries + 1);
  }
  if (isPending) return <p className="note">{t('settings.loading')}</p>;
  return (
    <>
      <Card title={t('rules.title')}>
        <FormError error={error} />
        <p className="note">{t('rules.hint')}</p>
        {rules.length === 0 ? (
          <EmptyState title={t('rules.empty.title')}>{t('rules.empty.text')}</EmptyState>
        ) : (
          <RulesTable
            draft={rules}
            executors={executors}
            campaigns={campaigns}
            findings={findings}
            mayEdit={mayEdit}
            onMove={(key, by) => reorder(moveRule(rules, key, by), key)}
            onPlace={(key, to) => reorder(placeRule(rules, key, to), key)}
            onToggle={(key, active) =>
              draft.change(rules.map(rule => (rule.key === key ? { ...rule, active } : rule)))
            }
            onEdit={setEdited}
            onRemove={key => draft.change(rules.filter(rule => rule.key !== key))}
            onUndo={undo}
          />
        )}
        <SaveError error={save.error} />
        {mayEdit ? (
          <div className="settings-bar" style={{ marginTop: 10 }}>
            <Button variant="default" onClick={() => setEdited('new')}>
              {t('rules.add')}
            </Button>
            <Button
              disabled={!draft.isEdited || !data}
              loading={save.isPending}
              onClick={() => data && save.mutate(data.version)}
            >
              {t('rules.save')}
            </Button>
            {draft.isEdited ? (
              <>
                <Button variant="subtle" aria-keyshortcuts="Control+Z" onClick={undo}>
                  {t('rules.undo')}
                </Button>
                <Button variant="subtle" onClick={discard}>
                  {t('rules.discard')}
                </Button>
              </>
            ) : null}
            <span className="note">{draft.isEdited ? t('rules.unsaved') : ''}</span>
            <span className="note" role="status">
              {said}
            </span>
          </div>
        ) : null}
      </Card>
      {mayEdit && data ? (
        <WhatIfCard
          key={tries}
          startsNow={tries > 0}
          draft={rules}
          onApply={draft.isEdited ? () => save.mutate(data.version) : null}
          applying={save.isPending}
          onDiscard={discard}
        />
      ) : null}
      {mayEdit && data ? <LessonsCard executors={executors} campaigns={campaigns} onTry={tryLesson} /> : null}
      <TryRules />
      {data ? <HistoryCard current={data.version} mayRestore={mayEdit && !draft.isEdited} /> : null}
      <Drawer
        opened={edited !== null}
        onClose={() => setEdited(null)}
        position="right"
        size="lg"
        title={
          edited === 'new' || edited === null
            ? t('rules.form.new')
            : t('rules.edit', { n: rules.findIndex(rule => rule.key === edited.key) + 1 })
        }
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        {edited === null ? null : (
          <RuleForm
            key={edited === 'new' ? 'new' : edited.key}
            rule={edited === 'new' ? null : edited}
            executors={executors}
            onDone={rule => {
              draft.change(putRule(rules, rule));
              setEdited(null);
            }}
          />
        )}
      </Drawer>
    </>
  );
}
