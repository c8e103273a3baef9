import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Enrolment, Package } from '../../../shared/contract/package';

/** The words that an office says of itself, and those of systemic problems, which `personalMarks` looks through. */
const OF_OFFICE = ['office.code', 'office.name.kk', 'office.name.ru'];
const OF_PROBLEMS = ['problems.asked', 'problems.askedOf', 'problems.title'];

interface Node {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: unknown;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly items?: Node;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
}

/** Paths of texts that may hold anything a person types: letters beyond Latin, or spaces. */
function freeTexts(node: Node, path: string): string[] {
  const inside = [
    ...(node.anyOf ?? []).flatMap(one => freeTexts(one, path)),
    ...(node.oneOf ?? []).flatMap(one => freeTexts(one, path)),
    ...(node.items ? freeTexts(node.items, path) : []),
    ...Object.entries(node.properties ?? {}).flatMap(([name, one]) =>
      freeTexts(one, path === '' ? name : `${path}.${name}`),
    ),
  ];
  if (node.type !== 'string' || node.enum || node.const || node.format === 'date') return inside;
  const takes = (text: string) => new RegExp(node.pattern ?? '', 'u').test(text);
  return takes('Төлегенов') || takes('Anna Petrova') ? [...inside, path] : inside;
}

function openObjects(node: Node, path: string): string[] {
  const open = node.type === 'object' && node.additionalProperties !== false ? [path] : [];
  const children = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.items ? [node.items] : [])];
  return [
    ...open,
    ...children.flatMap(one => openObjects(one, path)),
    ...Object.entries(node.properties ?? {}).flatMap(([name, one]) => openObjects(one, `${path}.${name}`)),
  ];
}

describe.each([
  ['package', Package, [...OF_OFFICE, ...OF_PROBLEMS]],
  ['enrolment', Enrolment, OF_OFFICE],
] as const)('the schema of a %s', (_name, schema, free) => {
  const node = z.toJSONSchema(schema) as Node;
  it('has no place for free text but the office’s own name and the head’s words on problems', () => {
    expect([...new Set(freeTexts(node, ''))].sort()).toEqual(free);
  });
  it('takes no key that it does not name', () => {
    expect(openObjects(node, '')).toEqual([]);
  });
});
