export type { IndexTable, NumberSeries } from './default-numbering';
export { defaultIndices, defaultTemplate, letterFor } from './default-numbering';
export type {
  NumberParts,
  NumberTemplate,
  NumberToken,
  ParsedTemplate,
  TemplateError,
} from './number-template';
export { formatNumber, parseTemplate } from './number-template';
export type { ReservedRange, ReservedRefusal } from './reserved-range';
export { refuseReserved, unexplainedGaps } from './reserved-range';
