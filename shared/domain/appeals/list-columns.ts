/** Columns a person may show in a work list; the number and the mark of a chosen row always stand. */
export const LIST_COLUMNS = [
  'due',
  'applicant',
  'topic',
  'territory',
  'status',
  'received',
  'executor',
  'channel',
  'kind',
  'repeat',
  'campaign',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** What a list shows until somebody chooses. */
export const USUAL_COLUMNS: readonly ListColumn[] = ['due', 'applicant', 'topic', 'territory', 'status'];
