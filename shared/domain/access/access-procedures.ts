import type { Needed } from './access';

/** Signing in, and who works in the office. */
export const ACCESS_PROCEDURES: Readonly<Record<string, Needed>> = {
  'session.status': 'public',
  'session.signIn': 'public',
  'session.signOut': 'public',
  // To where the person serves, asks the use case.
  'session.switchOffice': 'signed-in',
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
  'invitations.settings': 'staff.edit',
  'invitations.setDays': 'signIns.manage',
  'invitations.invite': 'staff.edit',
  'invitations.renew': 'staff.edit',
  'invitations.revoke': 'staff.edit',
  // Who was invited has no password yet: the code is the proof.
  'invitations.accept': 'public',
  'invitations.grantKey': 'signIns.manage',
  'staff.executors': 'staff.see',
  'staff.saveExecutor': 'executors.edit',
  'staff.addAbsence': 'absences.note',
  'staff.removeAbsence': 'absences.note',
  'staff.attachAssistant': 'executors.edit',
  'staff.ownPost': 'appeals.register',
  'staff.saveOwnPost': 'appeals.register',
  'staff.users': 'staff.edit',
  'staff.changeRoles': 'signIns.manage',
  'staff.resetPassword': 'signIns.manage',
  'staff.removeUser': 'signIns.manage',
};
