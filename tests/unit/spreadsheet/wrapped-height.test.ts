import { expect, it } from 'vitest';
import { wrappedHeight } from '../../../electron/core/spreadsheet/wrapped-height';

it.each([
  ['', 40, 1],
  ['Коротко', 40, 1],
  ['Ә'.repeat(60), 40, 2],
  ['строка\nещё одна', 40, 2],
])('%j in %i characters takes so many lines: %i', (text, width, lines) => {
  expect(wrappedHeight(text, width)).toBe(13.5 * lines + 3);
});
