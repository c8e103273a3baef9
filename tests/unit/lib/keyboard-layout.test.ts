import { describe, expect, it } from 'vitest';
import { inOtherLayouts } from '../../../shared/lib/keyboard-layout';
import { scoreHit } from '../../../shared/lib/rank-hits';

describe('words typed with the wrong layout on', () => {
  it.each([
    ['ljhjuf', 'дорога'],
    ['gtycbz gtycbjyth', 'пенсия пенсионер'],
    ['Lfyf', 'дана'],
    ['fvtn,trjd', 'аметбеков'],
    ['0fkf', 'қала'],
    ['0ала', 'қала'],
    ['5асыр', 'ғасыр'],
    ['ифыз', 'basp'],
    ['-kt4', 'өлең'],
  ])('%s was meant as %s', (typed, meant) => {
    expect(inOtherLayouts(typed)).toContain(meant);
  });

  it.each(['24', '8 701 234-56-78', '', '№', 'дoрога'])('%s is left as it is', typed => {
    expect(inOtherLayouts(typed)).toEqual([]);
  });
});

describe('the order of few hits', () => {
  const hit = (parts: Partial<Parameters<typeof scoreHit>[1]>) => ({
    name: '',
    summary: '',
    text: '',
    ...parts,
  });

  it.each([
    ['a name before a word of a text', 'Дана', hit({ name: 'Дана Асанова' }), hit({ text: 'пенсия дана' })],
    ['a summary before a text', 'дорога', hit({ summary: 'Дорога' }), hit({ text: 'Дорога' })],
    ['the word as typed before its other form', 'дорога', hit({ text: 'дорога' }), hit({ text: 'дороги' })],
    ['words side by side', 'ремонт крыши', hit({ text: 'ремонт крыши' }), hit({ text: 'крыши ремонт' })],
    ['a beginning of a name before nothing', 'Ахм', hit({ name: 'Ахметов' }), hit({ name: 'Иванов' })],
    ['Kazakh letters left out count as typed', 'кок', hit({ text: 'Көк базар' }), hit({ text: 'базар' })],
  ])('%s', (_name, query, better, worse) => {
    expect(scoreHit(query, better)).toBeGreaterThan(scoreHit(query, worse));
  });
});
