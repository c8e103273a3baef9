import type { z } from 'zod';
import type { FormReport } from '../../../../shared/contract/forms';
import type { FigureAddress } from '../../../../shared/domain/statistics/forms/address';

export type Report = z.output<typeof FormReport>;
export type Table = Report['tables'][number];
export type Row = Table['rows'][number];

/** A figure of a form that was asked for its units. */
export interface AskedFigure {
  readonly quarter: string;
  readonly address: FigureAddress;
  readonly label: string;
}
