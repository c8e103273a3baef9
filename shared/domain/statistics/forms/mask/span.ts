/** Coefficients of a linear form by its terms; no zeros. */
export type Terms = ReadonlyMap<string, number>;

/**
 * Arithmetic is that of a prime field: exact, and products of two numbers below it stay whole in a double. What is
 * independent there is independent among fractions; the reverse fails for one vector in millions, on the safe side.
 */
const PRIME = 67_108_859;

interface Row {
  readonly vector: Map<number, number>;
  /** Which of the given vectors it was made of. */
  readonly made: Map<number, number>;
}

/** Everything that can be worked out by adding and subtracting the vectors that were added. */
export class Span {
  private readonly ids = new Map<string, number>();
  /** By the least term of the row; a row has no smaller one. */
  private readonly rows = new Map<number, Row>();

  /** Takes a vector; `index` names it in what {@link express} answers. */
  add(terms: Terms, index: number): void {
    const row = { vector: this.numbered(terms), made: new Map([[index, 1]]) };
    const pivot = this.reduce(row);
    if (pivot === null) return;
    const factor = inverse(row.vector.get(pivot) ?? 1);
    for (const part of [row.vector, row.made])
      for (const [key, value] of part) part.set(key, times(value, factor));
    this.rows.set(pivot, row);
  }

  /** Indexes of vectors that the given one can be worked out from; null where it cannot. */
  express(terms: Terms): number[] | null {
    const row = { vector: this.numbered(terms), made: new Map<number, number>() };
    return this.reduce(row) === null ? [...row.made.keys()] : null;
  }

  private numbered(terms: Terms): Map<number, number> {
    const vector = new Map<number, number>();
    for (const [term, value] of terms) {
      const id = this.ids.get(term) ?? this.ids.size;
      this.ids.set(term, id);
      vector.set(id, (value + PRIME) % PRIME);
    }
    return vector;
  }

  /** Takes known rows away; the least term that none of them has, or null where nothing is left. */
  private reduce(row: Row): number | null {
    let free: number | null = null;
    for (let from = -1; ; ) {
      const next = leastAbove(row.vector, from);
      if (next === null) return free;
      from = next;
      const known = this.rows.get(next);
      if (!known) {
        free ??= next;
        continue;
      }
      const factor = PRIME - (row.vector.get(next) ?? 0);
      addTimes(row.vector, known.vector, factor);
      addTimes(row.made, known.made, factor);
    }
  }
}

function leastAbove(vector: ReadonlyMap<number, number>, from: number): number | null {
  let least: number | null = null;
  for (const id of vector.keys()) if (id > from && (least === null || id < least)) least = id;
  return least;
}

function addTimes(target: Map<number, number>, added: ReadonlyMap<number, number>, factor: number): void {
  for (const [key, value] of added) {
    const sum = ((target.get(key) ?? 0) + times(value, factor)) % PRIME;
    if (sum === 0) target.delete(key);
    else target.set(key, sum);
  }
}

function times(one: number, other: number): number {
  return (one * other) % PRIME;
}

/** By Fermat: the power that is one short of the order. */
function inverse(value: number): number {
  let result = 1;
  let base = value;
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = times(result, base);
    base = times(base, base);
  }
  return result;
}
