/** Shortest word in which one wrong letter still leaves no doubt. */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;

/**
 * Are two words one word with a slip of the hand: a letter wrong, missing, too many or two changed places? One slip
 * from five letters on, two from nine. Words with digits never are: 15 is not 16. Symmetric.
 */
export function areNearWords(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const slips = shorter >= TWO_SLIPS ? 2 : shorter >= ONE_SLIP ? 1 : 0;
  if (slips === 0 || Math.abs(one.length - other.length) > slips) return false;
  if (/\d/.test(one) || /\d/.test(other)) return false;
  return slipsBetween(one, other) <= slips;
}

/** Optimal string alignment distance (Damerau 1964). */
function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
