/**
 * RECEPTION_E2E_CLOCK=2026-12-31T20:30Z lets the whole run begin at that moment, in the office server and in the
 * page: what holds only by day, in mid-quarter or on a workday shows itself. TZ chooses the wall that it hangs on.
 */
const WANTED = process.env.RECEPTION_E2E_CLOCK;

/** Milliseconds to add to this PC's clock; every process of a run adds the same. */
export function clockShift(): number {
  if (!WANTED) return 0;
  process.env.RECEPTION_E2E_CLOCK_SHIFT ??= String(Date.parse(WANTED) - Date.now());
  return Number(process.env.RECEPTION_E2E_CLOCK_SHIFT);
}

/** Puts a clock that is so much ahead in the place of the real one. Stands alone: a page runs it too. */
export function moveClock(shift: number): void {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...moment: [] | ConstructorParameters<DateConstructor>) {
      if (moment.length === 0) super(Real.now() + shift);
      else super(...(moment as [number]));
    }
    static override now(): number {
      return Real.now() + shift;
    }
  } as DateConstructor;
}
