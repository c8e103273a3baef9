/**
 * Places of the contract that take free words and need no markup: what stands there is compared, looked up or answered
 * and never kept, so that nobody is ever shown what another wrote. By their paths, with the reason.
 */
export const NEVER_KEPT: readonly (readonly [place: RegExp, why: string])[] = [
  [
    /\.(old|new|own)?[pP]assword$|\.passphrase$|^(office\.openByRecovery|restore\.\w+)\.secret$/,
    'opens a key',
  ],
  [
    /^(session\.signIn|secondFactor\.turnOn|closing\.sign)(\.enrol)?\.code$|\.factorCode$/,
    'a code that is compared',
  ],
  [/^session\.signIn\.office$/, 'found among the offices, or refused'],
  [/^(session\.signIn|invitations\.accept)\.(login|code)$/, 'found among the sign-ins, or refused'],
  [/^office\.confirmRecovery\.check$|^rights\.erase\.confirm$|^system\.vouch\.seen$/, 'typed back, compared'],
  [
    /^receipts\.find\.code$|^(imports|desktop|restore|lists)\.\w+\.fileId$/,
    'a ticket that is found, or refused',
  ],
  [/^backup\.saveSettings\.recipients/, 'refused unless it is a recipient of age'],
  [/(profile\.topics\[\]|questions\[\]|\.topic)\.(classifier|code)$/, 'refused unless the classifier has it'],
  [
    /(^office\.\w+|^problems\.save|when|filter|appeals\.\w+|preview)\.territory$|territories\[\]\.code$/,
    'looked up',
  ],
  [/^problems\.save\.(topic|cases\[\])$/, 'refused unless the base has it'],
  [/^reference\./, 'a question'],
  [/^appeals\.(similar|suggest|list|search)\.|^persons\.(find|match|list)\./, 'a question'],
  [/^routing\.preview\.words$|^journal\.(list|export)\.|^forms\.(units|dashboard)\./, 'a question'],
  [/^(statistics\.cases|closing\.changedCases)\.value$|^centre\.\w+\.(office|region)$/, 'a question'],
  [/^attachments\.put\.piece$/, 'bytes of a file'],
  [/^desktop\.printToPdf\.name$/, 'the name a dialog offers to save under'],
];
