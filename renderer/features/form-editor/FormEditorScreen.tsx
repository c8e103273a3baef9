import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { Quarter } from '../../../shared/contract/statistics';
import { newTable, placedProblems, replaced } from '../../../shared/domain/statistics/forms/edit-form';
import type { Form } from '../../../shared/domain/statistics/forms/form';
import { sayThree } from '../../../shared/i18n/say-form';
import { orpc } from '../../api/query';
import { isOpenTo, PLACES } from '../../app/commands';
import { useLanguage, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, PageTitle } from '../../ui';
import { FormError } from '../settings/FormError';
import { lastFinishedQuarter } from '../statistics/say-quarter';
import { FormSettings } from './FormSettings';
import { ItemList } from './ItemList';
import { Preview } from './Preview';
import { ProblemsOfForm } from './problems';
import { SaveBar } from './SaveBar';
import { StartCard } from './StartCard';
import { TableEditor } from './TableEditor';
import { forgetDraft, keptDraft, useFormDraft } from './use-form-draft';
import '../statistics/statistics.css';
import './form-editor.css';

/** A form of the centre's own: begun from a copy or an empty one, seen as it will look, saved and handed out. */
export default function FormEditorScreen() {
  const t = useT();
  const { today, actor } = useSession();
  const back = isOpenTo(actor, PLACES.statistics) ? PLACES.statistics : PLACES.centre;
  const [params] = useSearchParams();
  const quarter = Quarter.safeParse(params.get('quarter')).data ?? lastFinishedQuarter(today);
  const [started, setStarted] = useState<Form | null>(keptDraft);
  return (
    <div className="statistics-screen">
      <PageTitle
        title={t('formEditor.title')}
        note={<Link href={`${back.href}?quarter=${quarter}`}>{t(back.label)}</Link>}
      />
      <StartCard isOpen={started === null} onStart={setStarted} />
      {started ? (
        <Editor
          key={`${started.id} ${started.version}`}
          start={started}
          quarter={quarter}
          onLeave={() => {
            forgetDraft();
            setStarted(null);
          }}
        />
      ) : null}
    </div>
  );
}

interface EditorProps {
  readonly start: Form;
  readonly quarter: string;
  readonly onLeave: () => void;
}

function Editor({ start, quarter, onLeave }: EditorProps) {
  const t = useT();
  const [language] = useLanguage();
  const { form, change, start: startAnew, ...history } = useFormDraft(start);
  const [chosen, setChosen] = useState(0);
  const known = useQuery(orpc.forms.list.queryOptions());
  const problems = useMemo(() => placedProblems(form), [form]);
  const at = form.tables[chosen] ? chosen : 0;
  const table = form.tables[at];
  return (
    <ProblemsOfForm value={problems}>
      <SaveBar
        form={form}
        problems={problems.length}
        onSaved={saved => startAnew({ ...saved, version: saved.version + 1 })}
        {...history}
      />
      <FormError error={known.error} />
      <div className="form-editor">
        <div className="form-editor-fields">
          <Card title={t('formEditor.form')}>
            <div className="table-editor">
              <FormSettings form={form} onChange={change} />
              <Button variant="default" onClick={onLeave}>
                {t('formEditor.leave')}
              </Button>
            </div>
          </Card>
          <Card title={t('formEditor.tables')}>
            <ItemList
              label={t('formEditor.tables')}
              at="tables"
              items={form.tables}
              chosen={at}
              onChoose={setChosen}
              onChange={tables => change({ ...form, tables: [...tables] })}
              make={() => newTable(form.tables)}
              addLabel={t('formEditor.tables.add')}
              say={one => sayThree(one.title, language) || t('formEditor.unnamed')}
            />
            {table ? (
              <TableEditor
                key={table.id}
                at={`tables/${at}`}
                table={table}
                onChange={(next, field) =>
                  change({ ...form, tables: replaced(form.tables, at, next) }, field ?? null)
                }
              />
            ) : null}
          </Card>
        </div>
        <Preview form={form} quarter={quarter} isValid={problems.length === 0} />
      </div>
    </ProblemsOfForm>
  );
}
