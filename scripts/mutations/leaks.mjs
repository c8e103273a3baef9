// What must not leave in the clear.
export default [
  {
    control: 'leaks: the search after each test of the whole program can find',
    file: 'tests/support/sealed-words.ts',
    from: 'needles.some(needle => bytes.includes(needle))',
    to: 'needles.length === 0',
    tests: ['tests/unit/security/sealed-words.test.ts'],
  },
];
