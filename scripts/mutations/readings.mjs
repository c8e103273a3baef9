// Controls of the second reader: no case ends before another person agreed to its answer as it is.
const rules = 'shared/domain/readings/reading-rules.ts';
const standing = 'shared/domain/readings/standing.ts';
const words = 'electron/core/retention/case-words.ts';
const unit = ['tests/unit/readings/reading-rules.test.ts'];
const core = ['tests/integration/readings.test.ts'];
const attack = ['tests/security/second-reader.exploit.test.ts'];

export default [
  {
    control: 'second reader: nothing closes unread',
    file: 'shared/domain/appeals/case-actions.ts',
    from: 'return refuseSetResult(actor, appeal) ?? refuseUnread(appeal);',
    to: 'return refuseSetResult(actor, appeal);',
    tests: [...unit, ...attack],
  },
  {
    control: 'second reader: no letter to another body closes unread',
    file: 'electron/core/forwards/forward-case.ts',
    from: 'refuseForward(who, appeal, input.closes)',
    to: 'refuseForward(who, appeal)',
    tests: core,
  },
  {
    control: 'second reader: never the desk that leads the case',
    file: rules,
    from: 'if (actor.id === reading.askedBy || ofDesk(appeal.executorId))',
    to: 'if (actor.id === reading.askedBy)',
    tests: [...unit, ...attack],
  },
  {
    control: 'second reader: never who asked',
    file: rules,
    from: 'if (actor.id === reading.askedBy || ofDesk(appeal.executorId))',
    to: 'if (ofDesk(appeal.executorId))',
    tests: [...unit, ...attack],
  },
  {
    control: 'second reader: nobody but who was asked, and the head',
    file: rules,
    from: "if (!wasAsked && !actor.roles.includes('head')) return { code: 'FORBIDDEN' };",
    to: '',
    tests: [...unit, ...attack],
  },
  {
    control: 'second reader: another result is another answer',
    file: standing,
    from: 'one.results.every((result, index) => result === other.results[index])',
    to: 'true',
    tests: [...unit, ...core],
  },
  {
    control: 'second reader: a case taken up again is read anew',
    file: standing,
    from: '    one.reopened === other.reopened &&\n',
    to: '',
    tests: [...unit, ...core, ...attack],
  },
  {
    control: 'second reader: another executor’s answer is another answer',
    file: standing,
    from: 'last.executorId !== executorId || ',
    to: '',
    tests: [...unit, ...core],
  },
  {
    control: 'second reader: no reading of another case',
    file: 'electron/core/appeals/rows-of-case.ts',
    from: "    .where('case_id', 'in', caseIds)\n",
    to: '',
    tests: attack,
  },
  {
    control: 'second reader: no agreement that another program wrote',
    file: 'electron/core/readings/stored-reading.ts',
    from: 'const { remark } = READINGS.openOwn(deps, row);',
    to: "const remark = '';",
    tests: attack,
  },
  {
    control: 'second reader: only a desk that may read it today is asked',
    file: 'electron/core/readings/ask-reading.ts',
    from: "if (input.readerId !== null && !reader) refuse('UNKNOWN_READER');",
    to: '',
    tests: core,
  },
  {
    control: 'second reader: who is chosen by hand does not shake it off',
    file: 'electron/core/routing/choose-by-hand.ts',
    from: '    ...keepReader(before),\n',
    to: '',
    tests: core,
  },
  {
    control: 'second reader: who is asked no more sees the case no more',
    file: 'electron/core/appeals/case-items.ts',
    from: "      and r.state <> 'withdrawn'))`;",
    to: '))`;',
    tests: core,
  },
  {
    control: 'second reader: the check finds a reading that is gone',
    file: 'electron/core/system/check-parts.ts',
    from: "counted(READINGS, 'READING_ASKED')",
    to: "counted(READINGS, 'READING_AGREED')",
    tests: [...core, 'tests/security/tampering.test.ts'],
  },
  {
    control: 'second reader: a destroyed case keeps no remark',
    file: words,
    from: '  texts(READINGS),\n',
    to: '',
    tests: ['tests/integration/parts-destroyed.test.ts'],
  },
  {
    control: 'second reader: a remark tells nothing of who was erased',
    file: words,
    from: '  texts(READINGS),\n',
    to: '',
    tests: ['tests/integration/erase-person.test.ts'],
  },
];
