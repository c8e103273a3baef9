import type { Dimension } from '../../indicators';
import { DIMENSION_VALUES } from '../check-form';
import type { Terms } from './span';

/** Dimensions that are levels of one tree, and how deep each lies; every other dimension is a tree of one level. */
const LEVELS: Partial<Record<Dimension, readonly [tree: string, depth: number]>> = {
  section: ['topic', 1],
  theme: ['topic', 2],
  subject: ['topic', 3],
  topic: ['topic', 4],
  region: ['place', 1],
  district: ['place', 2],
  territory: ['place', 3],
};

/** The region or district that a place lies in. */
export type PlaceAbove = (level: 'region' | 'district', place: string) => string | null;

export function treeOf(dimension: Dimension): string {
  return LEVELS[dimension]?.[0] ?? dimension;
}

function depthOf(dimension: Dimension): number {
  return LEVELS[dimension]?.[1] ?? 1;
}

/** A value with everything above it, the highest first: `0001.0002` -> `1:0001`, `2:0001.0002`. */
export function pathOf(dimension: Dimension, value: string, above: PlaceAbove): string[] {
  const depth = depthOf(dimension);
  const tree = treeOf(dimension);
  if (tree === 'topic') {
    const parts = value.split('.');
    const at = (level: number) => `${level}:${level === 4 ? value : parts.slice(0, level).join('.')}`;
    return Array.from({ length: depth }, (_, index) => at(index + 1));
  }
  if (tree !== 'place') return [`1:${value}`];
  const region = `1:${dimension === 'region' ? value : (above('region', value) ?? value)}`;
  if (depth === 1) return [region];
  const district = `2:${dimension === 'district' ? value : (above('district', value) ?? value)}`;
  return depth === 2 ? [region, district] : [region, district, `3:${value}`];
}

/**
 * Values of a tree of dimensions as linear forms: where every child of a value is known, the last of them is the
 * parent less the others. «Electronic» plus «written» plus the rest is the whole, so the rest can be worked out.
 */
export class ValueTree {
  private readonly children = new Map<string, Set<string>>();
  private completeTo = 0;

  constructor(private readonly above: PlaceAbove) {}

  /** A value that a figure names. */
  see(dimension: Dimension, value: string): void {
    let parent = '';
    for (const node of pathOf(dimension, value, this.above)) {
      const known = this.children.get(parent) ?? new Set();
      this.children.set(parent, known.add(node));
      parent = node;
    }
  }

  /** Every value of the dimension has been seen, because a table has a line for each. */
  complete(dimension: Dimension): void {
    this.completeTo = Math.max(this.completeTo, depthOf(dimension));
  }

  /** Closed lists are known to the reader even where a table has no line for some of their values. */
  completeList(dimension: Dimension): void {
    const list = DIMENSION_VALUES[dimension];
    if (!list || this.completeTo > 0) return;
    for (const value of list) this.see(dimension, value);
    this.completeTo = 1;
  }

  /** One value as its terms; the empty term is the whole. */
  expand(node: string, parent: string): Terms {
    const siblings = [...(this.children.get(parent) ?? [])].sort();
    const depth = Number(node.slice(0, node.indexOf(':')));
    if (depth > this.completeTo || node !== siblings.at(-1)) return new Map([[node, 1]]);
    const path = this.parentOf(parent);
    const terms = new Map(parent === '' ? [['', 1] as const] : this.expand(parent, path));
    for (const sibling of siblings.slice(0, -1)) terms.set(sibling, (terms.get(sibling) ?? 0) - 1);
    return terms;
  }

  private parentOf(node: string): string {
    for (const [parent, nodes] of this.children) if (nodes.has(node)) return parent;
    return '';
  }
}
