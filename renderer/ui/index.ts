export { Card } from './Card';
export { type ChipOption, Chips } from './Chips';
export { daysLeft, dueText } from './due-text';
export { EmptyState } from './EmptyState';
export { ErrorAlert } from './ErrorAlert';
export { formatDate, formatInstant, formatLongDate } from './format-date';
export { KeyHint } from './KeyHint';
export { PageTitle } from './PageTitle';
export { Tag, type Tone } from './Tag';
