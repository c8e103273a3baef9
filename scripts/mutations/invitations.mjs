// Controls of the one-time codes.
const tests = ['tests/security/invitations.exploit.test.ts'];
const accept = 'electron/core/invitations/accept-invitation.ts';

export default [
  {
    control: 'invitation: a code is used once',
    file: accept,
    from: "if (!(await lockInvited(tx, person, own))) refuse('WRONG_INVITATION');\n        if (!(await dropInvitation(tx, invited.user_id))) refuse('WRONG_INVITATION');",
    to: "await tx.updateTable('users').set(own).where('id', '=', person.id).execute();",
    tests,
  },
  {
    control: 'invitation: a code expires',
    file: accept,
    from: 'if (Date.parse(invited.expires_at) <= deps.instant()) {',
    to: 'if (Date.parse(invited.expires_at) <= 0) {',
    tests,
  },
  {
    control: 'invitation: one that came too late is over for good',
    file: accept,
    from: '    await expire(deps, invited);\n',
    to: '',
    tests,
  },
  {
    control: 'invitation: tries are delayed',
    file: accept,
    from: '  await beginAttempt(deps, attempt);\n',
    to: '',
    tests,
  },
  {
    control: 'invitation: a revoked code opens nothing',
    file: 'electron/core/invitations/revoke-invitation.ts',
    from: "if (!(await endInvitation(tx, actor.officeId, user.id))) refuse('NOT_FOUND');",
    to: '',
    tests,
  },
  {
    control: 'invitation: a removal ends the code',
    file: 'electron/core/staff/remove-user.ts',
    from: '    await dropInvitation(tx, user.id);\n',
    to: '',
    tests,
  },
  {
    control: "invitation: no head's code for who is no head",
    file: 'electron/core/invitations/renew-invitation.ts',
    from: "if (!mayGiveRoles(actor, user.roles)) refuse('FORBIDDEN');",
    to: '',
    tests,
  },
  {
    control: 'invitation: carries no key that a colleague has unlocked',
    file: 'electron/core/invitations/router.ts',
    from: 'inviteUser(deps, actorOf(context), input, holdsKey(deps, context))',
    to: 'inviteUser(deps, actorOf(context), input, true)',
    tests,
  },
  {
    control: 'invitation: of another office nobody is renewed, revoked or granted the key',
    file: 'electron/core/invitations/invited-user.ts',
    from: "    .where('office_id', '=', officeId)\n",
    to: '',
    tests,
  },
  {
    control: 'invitation: the key is granted to people of the office only',
    file: 'electron/core/invitations/grant-key.ts',
    from: "    .where('office_id', '=', officeId)\n    .where('id', '=', input.userId)",
    to: "    .where('id', '=', input.userId)",
    tests,
  },
  {
    control: 'invitation: no temporary password beside a code',
    file: 'electron/core/staff/reset-password.ts',
    from: "  if (user.sealed_identity === NO_IDENTITY) refuse('STILL_INVITED');\n",
    to: '',
    tests,
  },
  {
    control: 'invitation: a head who never came is no head left',
    file: 'electron/core/staff/leave-key-holders.ts',
    from: "    .where('sealed_identity', '!=', NO_IDENTITY)\n",
    to: '',
    tests,
  },
];
