import { compareText } from '../../lib/compare-text';
import { fromEpochDay, toEpochDay } from '../../lib/dates';
import { ageWeight, type Candidate } from './candidate';
import { decideExecutor } from './decide';
import type { Routable, Rule } from './rule';

/** An appeal of the past as it is routed once more. Days are `YYYY-MM-DD`. */
export interface PastAppeal {
  readonly id: string;
  readonly receivedOn: string;
  /** null: still open, so it weighs on its executor to the end. */
  readonly closedOn: string | null;
  readonly routable: Routable;
  /** Who really had it. */
  readonly executorId: string | null;
}

export interface PastAbsence {
  readonly executorId: string;
  readonly from: string;
  readonly to: string;
  readonly substituteId: string | null;
}

export interface ReplayedAppeal {
  readonly id: string;
  readonly ruleId: string | null;
  readonly actual: string | null;
  readonly replayed: string | null;
}

export interface ReplayLoad {
  readonly executorId: string;
  /** Appeals received then, and by these rules. */
  readonly actual: number;
  readonly replayed: number;
  /** Most cases open at once by these rules. */
  readonly peak: number;
}

export interface Replay {
  readonly appeals: readonly ReplayedAppeal[];
  readonly loads: readonly ReplayLoad[];
  /** How many go to the head's queue: by these rules, and then. */
  readonly nowhere: { readonly replayed: number; readonly actual: number };
  readonly changed: number;
}

type Desk = { -readonly [Field in keyof Candidate]: Candidate[Field] } & { weight: number; thisWeek: number };

/** 1970-01-01 was a Thursday: days since a Monday, whole weeks. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/** Desks of the past: what lies on whom changes as days go by. */
class Desks {
  readonly all: Desk[];
  readonly peaks = new Map<string, number>();
  private readonly byId: Map<string, Desk>;
  private readonly coming = new Map<number, (() => void)[]>();
  private day = Number.NEGATIVE_INFINITY;

  constructor(
    candidates: readonly Candidate[],
    private readonly absences: readonly PastAbsence[],
  ) {
    this.all = candidates
      .map(c => ({ ...c, open: 0, weight: 0, thisWeek: 0, lastAssignedAt: null, absence: null }))
      .sort((a, b) => compareText(a.id, b.id));
    this.byId = new Map(this.all.map(desk => [desk.id, desk]));
  }

  /** Goes on to a day: closes what was closed by then, ages what is open, opens a new week. */
  reach(day: number): void {
    if (day === this.day) return;
    for (const [due, changes] of this.coming)
      if (due <= day) {
        for (const change of changes) change();
        this.coming.delete(due);
      }
    if (weekOf(day) !== weekOf(this.day)) for (const desk of this.all) desk.thisWeek = 0;
    this.day = day;
    const on = fromEpochDay(day);
    for (const desk of this.all) desk.absence = null;
    for (const { executorId, from, to, substituteId } of this.absences) {
      const desk = this.byId.get(executorId);
      if (desk && from <= on && on <= to) desk.absence = { until: to, substituteId };
    }
  }

  give(executorId: string, receivedOn: string, closedOn: string | null, order: number): void {
    const desk = this.byId.get(executorId);
    if (!desk) return;
    const [start, end] = [
      toEpochDay(receivedOn),
      closedOn === null ? Number.POSITIVE_INFINITY : toEpochDay(closedOn),
    ];
    let weight = 0;
    let open = true;
    const weigh = (days: number) => {
      // Days may be passed over: the case may have closed before it grew old.
      if (!open) return;
      desk.weight += ageWeight(days) - weight;
      weight = ageWeight(days);
    };
    desk.open += 1;
    desk.thisWeek += 1;
    desk.lastAssignedAt = `${receivedOn} ${String(order).padStart(9, '0')}`;
    weigh(Math.max(0, this.day - start));
    this.peaks.set(desk.id, Math.max(this.peaks.get(desk.id) ?? 0, desk.open));
    for (const days of [31, 91])
      if (start + days > this.day && start + days < end) this.at(start + days, () => weigh(days));
    if (Number.isFinite(end))
      this.at(Math.max(end, this.day + 1), () => {
        open = false;
        desk.open -= 1;
        desk.weight -= weight;
      });
  }

  private at(day: number, change: () => void): void {
    const changes = this.coming.get(day);
    if (changes) changes.push(change);
    else this.coming.set(day, [change]);
  }
}

/**
 * Routes past appeals once more by other rules: who would have had what. Loads are those that the rules themselves
 * would have made: a case lies on its desk for as long as it really lay. Appeals are taken by day of arrival, those
 * of one day as they are given. The people are those of today with their topics, places and weeks; absences are
 * those of the past. Pure and deterministic.
 */
export function replayRules(
  past: readonly PastAppeal[],
  rules: readonly Rule[],
  candidates: readonly Candidate[],
  absences: readonly PastAbsence[],
): Replay {
  const desks = new Desks(candidates, absences);
  const counts = new Map(candidates.map(c => [c.id, { actual: 0, replayed: 0 }]));
  const nowhere = { replayed: 0, actual: 0 };
  let changed = 0;
  const inOrder = past
    .map((appeal, order) => ({ appeal, order }))
    .sort((a, b) => compareText(a.appeal.receivedOn, b.appeal.receivedOn) || a.order - b.order);
  const appeals = inOrder.map(({ appeal, order }): ReplayedAppeal => {
    desks.reach(toEpochDay(appeal.receivedOn));
    const decision = decideExecutor(appeal.routable, rules, desks.all);
    const replayed = decision.executorId ?? decision.proposed?.executorId ?? null;
    const ownCount = counts.get(appeal.executorId ?? '');
    if (ownCount) ownCount.actual += 1;
    if (appeal.executorId === null) nowhere.actual += 1;
    if (replayed === null) nowhere.replayed += 1;
    else {
      desks.give(replayed, appeal.receivedOn, appeal.closedOn, order);
      const count = counts.get(replayed);
      if (count) count.replayed += 1;
    }
    if (replayed !== appeal.executorId) changed += 1;
    return { id: appeal.id, ruleId: decision.ruleId, actual: appeal.executorId, replayed };
  });
  const loads = [...counts].map(([executorId, count]) => ({
    executorId,
    ...count,
    peak: desks.peaks.get(executorId) ?? 0,
  }));
  return { appeals, loads, nowhere, changed };
}
