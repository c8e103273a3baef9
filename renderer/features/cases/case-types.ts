import type { z } from 'zod';
import type {
  AppealCard,
  AppealItem,
  ListView,
  TermPassport,
  TimelineEvent,
} from '../../../shared/contract/appeals';

export type Item = z.infer<typeof AppealItem>;
export type Card = z.infer<typeof AppealCard>;
export type View = z.infer<typeof ListView>;
export type Passport = z.infer<typeof TermPassport>;
export type Event = z.infer<typeof TimelineEvent>;
export type Question = Card['questions'][number];
export type May = Card['may'];
