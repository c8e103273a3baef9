// Controls of attaching assistants.
const tests = ['tests/security/assistants.exploit.test.ts'];
const file = 'electron/core/staff/attach-assistant.ts';

export default [
  {
    control: 'assistant: a move ends the sessions that see the former desk',
    file,
    from: '  if (changed) signOutEverywhere(holders, input.userId);\n',
    to: '',
    tests: ['tests/security/assistants.exploit.test.ts'],
  },
  {
    control: 'assistant: no desk of another office',
    file,
    from: "    .where('office_id', '=', officeId)\n",
    to: '',
    tests,
  },
  {
    control: 'assistant: nobody of another office',
    file,
    from: "      .where('office_id', '=', actor.officeId)\n",
    to: '',
    tests,
  },
  {
    control: 'assistant: an executor is none',
    file,
    from: "    if (!isAssistant(assistant)) refuse('NO_ASSISTANT');\n",
    to: '',
    tests,
  },
];
