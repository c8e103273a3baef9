import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelveBytes } from '../files/shelve';
import type { Actor } from '../session/session';
import { quarterReport } from './quarter-report';

/** Writes the quarter as a file and answers its ticket. */
export async function exportQuarter(
  deps: Deps,
  actor: Actor,
  session: Session,
  input: { quarter: string; format: 'xlsx' | 'csv' | 'json'; language: 'ru' | 'kk' | 'en' },
) {
  const report = await quarterReport(deps, actor, input);
  return shelveBytes(
    session,
    `${report.office.code}-${report.quarter}.json`,
    'application/json',
    Buffer.from(JSON.stringify(report)),
  );
}
