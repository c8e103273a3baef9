import { describe, expect, it } from 'vitest';
import { afterStep } from '../../../../renderer/features/form-editor/use-form-draft';
import { checkForm } from '../../../../shared/domain/statistics/forms/check-form';
import {
  emptyForm,
  moved,
  newColumn,
  newRow,
  placedProblems,
  replaced,
} from '../../../../shared/domain/statistics/forms/edit-form';
import { fillForm } from '../../../../shared/domain/statistics/forms/fill-form';
import type { Form } from '../../../../shared/domain/statistics/forms/form';
import { SHIPPED_FORMS } from '../../../../shared/domain/statistics/forms/shipped';
import { syntheticFigures } from '../../../../shared/domain/statistics/forms/synthetic-figures';

const say = (ru: string) => ({ ru, kk: '', en: '' });

function named(form: Form): Form {
  return {
    ...form,
    title: say('Форма'),
    tables: form.tables.map(table => ({ ...table, title: say('Таблица') })),
  };
}

describe('an empty form', () => {
  it('lacks its names only, each said at its field', () => {
    expect(placedProblems(emptyForm())).toEqual([
      { code: 'WRONG_SHAPE', at: 'title/ru' },
      { code: 'WRONG_SHAPE', at: 'tables/0/title/ru' },
    ]);
    expect(checkForm(named(emptyForm())).problems).toEqual([]);
  });
});

describe('a problem', () => {
  const form = named(emptyForm());
  const [table] = form.tables;
  if (!table) throw new Error('no table');
  const withTable = (change: Partial<typeof table>): Form => ({ ...form, tables: [{ ...table, ...change }] });
  it.each<[string, Form, string]>([
    [
      'a column that compares with nothing',
      withTable({ columns: [...table.columns, { id: 'c', show: 'growth', period: 'now' }] }),
      'tables/0/columns/1',
    ],
    [
      'a line whose name is taken: the second',
      withTable({ rows: [...table.rows, { kind: 'heading', id: 'line-1', title: say('Ещё') }] }),
      'tables/0/rows/1',
    ],
    [
      'a line without a name',
      withTable({ rows: [newRow('heading', table.rows)] }),
      'tables/0/rows/0/title/ru',
    ],
    ['a table whose name is taken', { ...form, tables: [table, table] }, 'tables/1'],
    ['a name with letters that files do not bear', { ...form, id: 'Форма 1' }, 'id'],
  ])('%s stands at its place', (_name, wrong, at) => {
    expect(placedProblems(wrong).map(problem => problem.at)).toContain(at);
  });
});

describe('the parts of a form', () => {
  it('get names that are free, and keep them when their kind changes', () => {
    const rows = [newRow('figure', [])];
    expect(newRow('figure', rows).id).toBe('line-2');
    expect(newRow('breakdown', rows, rows[0]).id).toBe('line-1');
    expect(newColumn([{ id: 'column-2', show: 'count', period: 'now' }]).id).toBe('column-3');
  });
  it.each([
    [0, 2, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [1, 9, ['a', 'c', 'b']],
    [1, -1, ['b', 'a', 'c']],
  ])('move from %i to %i', (from, to, expected) => {
    expect(moved(['a', 'b', 'c'], from, to)).toEqual(expected);
  });
  it('are replaced one at a time', () => {
    expect(replaced(['a', 'b'], 1, 'c')).toEqual(['a', 'c']);
  });
});

describe('the history of a form in the making', () => {
  const start = { form: emptyForm(), past: [], future: [], field: null };
  const title = (ru: string) => ({ ...start.form, title: say(ru) });
  const typed = (history: ReturnType<typeof afterStep>, ru: string) =>
    afterStep(history, { type: 'change', form: title(ru), field: 'title/ru' });

  it('takes letters in one field as one step, and another change as another', () => {
    const all = afterStep(typed(typed(start, 'Ф'), 'Фо'), {
      type: 'change',
      form: { ...title('Фо'), issuer: 'ЦК' },
      field: 'issuer',
    });
    const once = afterStep(all, { type: 'undo' });
    expect(once.form).toEqual(title('Фо'));
    const twice = afterStep(once, { type: 'undo' });
    expect(twice.form).toEqual(start.form);
    expect(afterStep(twice, { type: 'undo' })).toEqual(twice);
    const again = afterStep(afterStep(twice, { type: 'redo' }), { type: 'redo' });
    expect(again.form).toEqual(all.form);
  });

  it('forgets what was undone once something else is changed', () => {
    const undone = afterStep(typed(start, 'Ф'), { type: 'undo' });
    expect(typed(undone, 'Х').future).toEqual([]);
  });
});

describe('invented figures', () => {
  it.each(SHIPPED_FORMS.map(form => [form.id, form] as const))('fill every table of %s', (_id, form) => {
    const tables = fillForm(form, syntheticFigures(), (_, value) => say(value));
    expect(tables).toHaveLength(form.tables.length);
    for (const table of tables) expect(table.rows.length, table.id).toBeGreaterThan(0);
  });

  it('add up: the lines of a breakdown to its whole, themes to sections', () => {
    const figures = syntheticFigures();
    for (const by of ['channel', 'section', 'theme', 'sex', 'region', 'territory'] as const) {
      const family = { indicator: 'appeals.received', filter: {}, by } as const;
      const sum = figures
        .values(family)
        .reduce((all, value) => all + (figures.of(family, value, 'now') ?? 0), 0);
      expect(sum, by).toBe(figures.of({ ...family, by: null }, null, 'now'));
    }
  });
});
