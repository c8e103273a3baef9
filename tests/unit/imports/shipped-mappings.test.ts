import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JOURNAL_COLUMNS } from '../../../electron/core/imports/template';
import {
  CLASSIFIER_FILE,
  KATO_FILE,
  loadClassifier,
  loadKato,
} from '../../../electron/core/reference/reference-tables';
import * as codes from '../../../shared/domain/codes';
import { mapRow } from '../../../shared/domain/imports/map-row';
import { missingColumns } from '../../../shared/domain/imports/missing-columns';
import { createTranslator, isMessageKey } from '../../../shared/i18n/translator';
import { SHIPPED_MAPPINGS, shippedMapping } from '../../support/shipped-mapping';

const readTable = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../../electron/core/reference/data', file), 'utf8');

describe('every mapping that ships', () => {
  it.each(SHIPPED_MAPPINGS)('%s: has its reasons and its own source', name => {
    const { notes, title, sourceId } = shippedMapping(name);
    expect([title !== '', notes.length > 3, /^[a-z0-9-]+$/.test(sourceId)]).toEqual([true, true, true]);
  });

  it('has a source id of its own', () => {
    expect(new Set(SHIPPED_MAPPINGS.map(name => shippedMapping(name).sourceId)).size).toBe(3);
  });
});

describe('the plain journal', () => {
  const plain = shippedMapping('plain');
  const LISTS = {
    channel: codes.CHANNELS,
    source: codes.SOURCES,
    kind: codes.KINDS,
    author: codes.AUTHORS,
    repeat: codes.REPEATS,
    result: codes.RESULTS,
  } as const;
  const words = (['ru', 'kk', 'en'] as const).flatMap(language =>
    Object.entries(LISTS).flatMap(([list, values]) =>
      values.map(code => {
        const key = `code.${list}.${code}`;
        if (!isMessageKey(key)) throw new Error(`no word for ${key}`);
        return { language, list, code, word: createTranslator(language)(key) };
      }),
    ),
  );

  it('takes the columns of the journal and no other', () => {
    const columns = Object.values(plain.fields).flatMap(source => source.columns ?? []);
    expect(columns).toEqual([...JOURNAL_COLUMNS]);
  });

  it('needs three columns only', () => {
    expect(missingColumns(plain, [])).toEqual(['external_id', 'received_on', 'text']);
  });

  it.each(words)('$language: $list «$word» is $code', ({ list, word, code }) => {
    const cells = {
      external_id: '1',
      received_on: '2026-01-15',
      text: 'т',
      signatures: '2',
      [list]: word.toUpperCase(),
    };
    const row = mapRow(plain, cells);
    expect(row.ok && row.row).toMatchObject({ [list]: code });
  });

  it('refuses what is no word of any list', () => {
    const row = mapRow(plain, { external_id: '1', received_on: '1.1.2026', text: 'т', kind: 'кляуза' });
    expect(row).toEqual({
      ok: false,
      externalId: '1',
      refusals: [{ reason: 'unknown-value', column: 'kind', value: 'кляуза' }],
    });
  });
});

describe('Minsk', () => {
  const { classifier, executors } = shippedMapping('minsk-115');
  const topics = classifier.topics ?? [];

  it('has 109 categories under twelve sections, each topic under its own', () => {
    const sections = topics.filter(({ parent }) => parent === null).map(({ code }) => code);
    const leaves = topics.filter(({ parent }) => parent !== null);
    expect([sections.length, leaves.length, new Set(topics.map(({ code }) => code)).size]).toEqual([
      12, 109, 121,
    ]);
    expect(
      leaves.filter(({ code, parent }) => code.split('.')[0] !== parent || !sections.includes(parent ?? '')),
    ).toEqual([]);
  });

  it('gives no two executors one name', () => {
    const names = Object.values(executors?.names ?? {});
    expect([names.length, new Set(names).size]).toEqual([138, 138]);
  });
});

describe('the bilingual appeals', () => {
  const { fields } = shippedMapping('appeals-kz-bilingual');

  it('name topics that the classifier has', () => {
    const known = new Set(loadClassifier(readTable).topics.map(({ code }) => code));
    expect(CLASSIFIER_FILE).toContain('2025-10-31');
    expect(Object.values(fields.topic?.values ?? {}).filter(code => !known.has(code))).toEqual([]);
  });

  it('name places that КАТО has', () => {
    const known = new Set(loadKato(readTable).territories.map(({ code }) => code));
    expect(KATO_FILE).toContain('kato');
    expect(Object.values(fields.territory?.values ?? {}).filter(code => !known.has(code))).toEqual([]);
  });
});
