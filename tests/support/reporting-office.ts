import { writeEnrolment, writePackage } from '../../electron/core/package/make-package';
import { aCore, anOffice, type Engine, PASSWORD } from './core';

/** An office that signs quarters and sends them to a centre. */
export async function aReportingOffice(engine: Engine, code: string, profile: 'KZ' | 'RU' = 'KZ') {
  const test = await aCore(engine);
  const { head, session } = await anOffice(test, { code, profile });
  const { actor } = session;
  if (!actor) throw new Error('nobody is signed in');
  const { deps } = test.core;
  return {
    test,
    head,
    actor,
    deps,
    key: async () => (await writeEnrolment(deps, actor)).bytes.toString(),
    fingerprint: async () => (await writeEnrolment(deps, actor)).fingerprint,
    sign: async (quarter: string, reason?: string) => {
      const { total } = await head.closing.check({ quarter });
      const { issues } = await head.closing.status({ quarter });
      const given = { quarter, password: PASSWORD, flaws: total, issues: issues.length };
      await head.closing.sign({ ...given, ...(reason ? { reason } : {}) });
    },
    pack: async (quarter: string, maskBelow = 0, forms: readonly string[] = []) =>
      (await writePackage(deps, actor, { quarter, maskBelow, forms })).bytes.toString(),
    close: () => test.close(),
  };
}
export type ReportingOffice = Awaited<ReturnType<typeof aReportingOffice>>;

/** The centre takes an office's key, its digits compared. */
export async function enrol(centre: ReportingOffice, office: ReportingOffice): Promise<void> {
  await centre.head.centre.take({ text: await office.key(), fingerprint: await office.fingerprint() });
}
