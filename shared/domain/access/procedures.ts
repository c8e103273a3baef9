import type { Right } from './access';

/** What a procedure asks of the caller: nothing, a sign-in, or a sign-in with a right. */
export type Needed = 'public' | 'signed-in' | Right;

/**
 * What every procedure of the contract needs. A procedure without a line here is refused to everybody. It is the
 * first of two locks: whose record it is, the use case asks besides.
 */
const NEEDED: Readonly<Record<string, Needed>> = {
  'session.status': 'public',
  'session.signIn': 'public',
  'session.signOut': 'public',
  'session.changePassword': 'signed-in',
  // The own ones; of others only for who manages sign-ins.
  'sessions.list': 'signed-in',
  'sessions.end': 'signed-in',
  'secondFactor.status': 'signed-in',
  'secondFactor.begin': 'signed-in',
  'secondFactor.turnOn': 'signed-in',
  'secondFactor.turnOff': 'signed-in',
  'secondFactor.reset': 'signIns.manage',
  'secondFactor.require': 'signIns.manage',
  // Only an empty base makes an office; there is nobody yet who could sign in.
  'office.create': 'public',
  'office.createDemo': 'public',
  'office.setIdleLock': 'signIns.manage',
  'office.saveDesk': 'staff.edit',
  // Every password is forgotten: the sheet is the proof, and nobody can sign in.
  'office.openByRecovery': 'public',
  'office.makeRecovery': 'recovery.make',
  'office.confirmRecovery': 'recovery.make',
  'staff.executors': 'staff.see',
  'staff.saveExecutor': 'staff.edit',
  'staff.addAbsence': 'absences.note',
  'staff.removeAbsence': 'absences.note',
  'staff.users': 'staff.edit',
  'staff.addUser': 'staff.edit',
  'staff.resetPassword': 'signIns.manage',
  'staff.removeUser': 'signIns.manage',
  'reference.topics': 'signed-in',
  // The set-up screen chooses the office's territory before anybody can sign in.
  'reference.territories': 'public',
  'reference.classifiers': 'signed-in',
  'routing.rules': 'rules.see',
  'routing.saveRules': 'rules.edit',
  'routing.check': 'rules.see',
  'routing.history': 'rules.see',
  'routing.restore': 'rules.edit',
  'routing.whatIf': 'rules.edit',
  'routing.preview': 'rules.see',
  'appeals.register': 'appeals.register',
  'appeals.list': 'appeals.see',
  'appeals.get': 'appeals.see',
  'appeals.search': 'appeals.see',
  'appeals.previewTerm': 'appeals.register',
  'appeals.similar': 'appeals.register',
  'appeals.suggest': 'appeals.register',
  'appeals.links': 'appeals.see',
  'appeals.link': 'appeals.note',
  'appeals.unlink': 'appeals.note',
  'appeals.accept': 'appeals.work',
  'appeals.decline': 'appeals.work',
  'appeals.assign': 'appeals.assign',
  'appeals.addNote': 'appeals.note',
  'appeals.setResult': 'appeals.work',
  'appeals.close': 'appeals.work',
  'appeals.reopen': 'appeals.work',
  'attachments.list': 'appeals.see',
  'attachments.begin': 'appeals.note',
  'attachments.put': 'appeals.note',
  'attachments.finish': 'appeals.note',
  'attachments.cancel': 'appeals.note',
  'attachments.read': 'appeals.see',
  'attachments.save': 'appeals.see',
  'attachments.remove': 'appeals.note',
  'attachments.restore': 'appeals.note',
  'attachments.setLimit': 'signIns.manage',
  'drafts.list': 'appeals.register',
  'drafts.save': 'appeals.register',
  'drafts.discard': 'appeals.register',
  'drafts.restore': 'appeals.register',
  'numbers.ranges': 'appeals.register',
  'numbers.reserve': 'appeals.register',
  'numbers.close': 'appeals.register',
  'receipts.issue': 'appeals.register',
  'receipts.find': 'appeals.see',
  'receptions.get': 'appeals.see',
  'persons.find': 'persons.find',
  'persons.match': 'persons.find',
  'persons.get': 'persons.see',
  'persons.list': 'persons.see',
  'persons.save': 'persons.edit',
  'persons.candidates': 'persons.see',
  'persons.merge': 'persons.merge',
  'persons.unmerge': 'persons.merge',
  'lists.sealWords': 'appeals.see',
  'lists.openWords': 'appeals.see',
  'lists.views': 'appeals.see',
  'lists.saveView': 'appeals.see',
  'lists.removeView': 'appeals.see',
  'lists.columns': 'appeals.see',
  'lists.saveColumns': 'appeals.see',
  'lists.exportCases': 'cases.export',
  'campaigns.list': 'appeals.see',
  'campaigns.save': 'campaigns.edit',
  'campaigns.mark': 'campaigns.mark',
  'statistics.quarter': 'statistics.see',
  'statistics.exportQuarter': 'statistics.see',
  'statistics.cases': 'appeals.seeAll',
  'imports.mappings': 'imports.run',
  'imports.run': 'imports.run',
  'imports.progress': 'imports.run',
  'imports.cancel': 'imports.run',
  'imports.template': 'imports.run',
  'journal.list': 'journal.see',
  'journal.export': 'journal.see',
  'keys.status': 'keys.see',
  'keys.change': 'keys.change',
  'backup.status': 'backup.manage',
  'backup.saveSettings': 'backup.manage',
  'backup.make': 'backup.manage',
  'retention.settings': 'retention.see',
  'retention.saveSettings': 'retention.decide',
  'retention.due': 'retention.see',
  'retention.prepareAct': 'retention.prepare',
  'retention.confirmAct': 'retention.decide',
  'retention.withdrawAct': 'retention.prepare',
  'retention.carryOutAct': 'retention.decide',
  'retention.acts': 'retention.see',
  'retention.act': 'retention.see',
  'retention.ofCase': 'appeals.see',
  'retention.hold': 'retention.prepare',
  'retention.release': 'retention.prepare',
  'desktop.saveFile': 'signed-in',
  'desktop.chooseFolder': 'backup.manage',
  'desktop.openFile': 'imports.run',
  'desktop.printToPdf': 'signed-in',
  'system.verify': 'base.verify',
};

/** Rights whose work reads or writes what is sealed: they need a session that holds the office key. */
const SEALED: ReadonlySet<Needed> = new Set<Needed>([
  'appeals.register',
  'appeals.see',
  'appeals.seeAll',
  'appeals.assign',
  'appeals.work',
  'appeals.note',
  'persons.find',
  'persons.see',
  'persons.edit',
  'persons.merge',
  'campaigns.mark',
  'cases.export',
  'imports.run',
  'recovery.make',
  'retention.see',
  'retention.prepare',
  'retention.decide',
  'keys.change',
  // A reset grants the office key, a removal changes it.
  'signIns.manage',
]);

export interface ProcedureRule {
  readonly needs: Needed;
  /** Also asks that the caller's own session holds the office key. */
  readonly needsKey: boolean;
}

/** The rule of a procedure, `appeals.get`; null where the table has none. */
export function ruleOf(procedure: string): ProcedureRule | null {
  const needs = Object.hasOwn(NEEDED, procedure) ? NEEDED[procedure] : undefined;
  return needs === undefined ? null : { needs, needsKey: SEALED.has(needs) };
}

/** Every procedure that has a rule. */
export const RULED_PROCEDURES: readonly string[] = Object.keys(NEEDED);
