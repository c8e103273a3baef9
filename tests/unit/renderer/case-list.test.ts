import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventDetail, sayEvent } from '../../../renderer/features/cases/event-words';
import { PAGE_SIZE, pagesOfRows, selectedIndex } from '../../../renderer/features/cases/list-window';
import { maskIdentityNumber, maskPhone } from '../../../renderer/features/persons/mask-personal';
import { movedBy } from '../../../renderer/ui/moved-by';
import { plainKey } from '../../../renderer/ui/plain-key';
import { createTranslator } from '../../../shared/i18n/translator';

const t = createTranslator('ru');
const press = (key: string, code = '', held: object = {}) => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('keys of the work list', () => {
  it.each([
    ['Latin layout', press('a', 'KeyA'), 'a'],
    ['Russian layout', press('ф', 'KeyA'), 'a'],
    ['Kazakh layout', press('о', 'KeyJ'), 'j'],
    ['Caps Lock', press('N', 'KeyN'), 'n'],
    ['a named key', press('ArrowDown', 'ArrowDown'), 'ArrowDown'],
    ['Ctrl belongs to the window', press('c', 'KeyC', { ctrlKey: true }), null],
    ['Alt belongs to the window', press('d', 'KeyD', { altKey: true }), null],
  ])('%s', (_name, pressed, expected) => {
    expect(plainKey(pressed)).toBe(expected);
  });

  it.each([
    ['j', 0, 3, 1],
    ['ArrowDown', 2, 3, 2],
    ['k', 0, 3, 0],
    ['End', 0, 300, 299],
    ['Home', 7, 300, 0],
    ['PageDown', 295, 300, 299],
    ['x', 1, 3, null],
    ['j', -1, 0, null],
  ])('%s from %i of %i goes to %s', (key, index, total, expected) => {
    expect(movedBy(key, index, total)).toBe(expected);
  });
});

describe('the window of the list', () => {
  it('wants the first page, which carries the counts, and the pages in sight', () => {
    expect(pagesOfRows(0, 12)).toEqual([0]);
    expect(pagesOfRows(PAGE_SIZE * 5 - 3, PAGE_SIZE * 5 + 3)).toEqual([0, 4, 5]);
  });

  it('covers every row in sight', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(60), (first, more) => {
        const pages = pagesOfRows(first, first + more);
        for (let row = first; row <= first + more; row += 1) {
          expect(pages).toContain(Math.floor(row / PAGE_SIZE));
        }
      }),
    );
  });

  it.each([
    ['the same case where it is still listed', { id: 'b', index: 5 }, ['a', 'b', 'c'], 1],
    ['the one that took the place of a case that left', { id: 'x', index: 1 }, ['a', 'c'], 1],
    ['the last one when the last left', { id: 'x', index: 2 }, ['a', 'c'], 1],
    ['nothing in an empty list', { id: 'x', index: 2 }, [], -1],
  ])('selects %s', (_name, selection, ids: string[], expected) => {
    expect(selectedIndex(selection, ids.length, id => ids.indexOf(id))).toBe(expected);
  });
});

describe('masking', () => {
  it.each([
    ['+7 705 123 12 04', '+7 705 ••• 12 04'],
    ['87051231204', '8705•••1204'],
    ['43-12-04', '••-••-04'],
  ])('shows enough of a phone to recognise it: %s', (phone, expected) => {
    expect(maskPhone(phone)).toBe(expected);
  });

  it('hides the birth date inside an identity number', () => {
    expect(maskIdentityNumber('850101300123')).toBe('••••••••0123');
  });
});

describe('events in words', () => {
  it.each([
    ['APPEAL_REGISTERED', { number: 'АК-1', due: '2026-12-11' }, 'ответить до 11.12.2026'],
    ['APPEAL_ROUTED', { executor: null, rule: null }, 'Очередь руководителя'],
    ['APPEAL_ASSIGNED', { from: 'Оспанова Г.', to: 'Сейітов Д.' }, 'Оспанова Г. → Сейітов Д.'],
    ['RESULT_SET', { question: 2, from: null, to: 'explained' }, 'вопрос 2: Разъяснено'],
    ['RESULT_SET', { question: 1, from: 'explained', to: null }, 'вопрос 1: без результата'],
    ['APPEAL_CLOSED', { on: '2026-11-20', late: true }, '20.11.2026, позже срока'],
    ['NOTE_ADDED', {}, ''],
  ])('%s %o', (type, data: Record<string, string | number | boolean | null>, expected) => {
    expect(eventDetail(t, { type, data })).toBe(expected);
  });

  it('names an event it does not know by its type', () => {
    expect(sayEvent(t, 'SOMETHING_NEW')).toBe('Другое событие (SOMETHING_NEW)');
  });
});
