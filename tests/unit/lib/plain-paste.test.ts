import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainPaste } from '../../../shared/lib/plain-paste';

describe('words pasted from a messenger', () => {
  it.each([
    [
      'keep their lines',
      'Сәлеметсіз бе!\r\nҮйде су жоқ.\r\n\r\nРахмет',
      'Сәлеметсіз бе!\nҮйде су жоқ.\n\nРахмет',
    ],
    [
      'lose bold, slanted, struck and typed marks',
      '*Очень* _срочно_ ~нет~ `код`, **да**',
      'Очень срочно нет код, да',
    ],
    ['keep marks inside words and numbers', 'snake_case_name 2*3*4 a~b', 'snake_case_name 2*3*4 a~b'],
    ['lose what cannot be seen', '\ufeffСу\u200b жоқ\u200e,\u00a0бәрі', 'Су жоқ, бәрі'],
    ['lose empty lines beyond one', 'а\n\n\n\nб', 'а\n\nб'],
    ['lose control characters, not tabs', 'а\u0007\tб', 'а\tб'],
  ])('%s', (_name, text, plain) => {
    expect(plainPaste({ text, html: '<b>другое</b>' })).toBe(plain);
  });

  it.each([
    [
      'a page without plain words',
      '<p>Су <b>жоқ</b></p><p>Көше&nbsp;Абай &lt;5&gt;</p>',
      'Су жоқ\nКөше Абай <5>',
    ],
    ['a script in it', '<div>Да<script>alert(1)</script></div><div>нет</div>', 'Да\nнет'],
    ['letters by their codes', '&#1179;&#x49B;&unknown;', 'ққ&unknown;'],
  ])('%s', (_name, html, plain) => {
    expect(plainPaste({ text: '', html })).toBe(plain);
  });

  it('pasted twice is pasted once', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[а-я \n.,!?]*$/), text => {
        const once = plainPaste({ text, html: '' });
        expect(plainPaste({ text: once, html: '' })).toBe(once);
      }),
    );
  });
});
