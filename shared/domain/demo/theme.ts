import type { Kind } from '../codes';

/** Who brings such an appeal: decides age, social position and benefits of the invented applicant. */
export type Circle =
  | 'anyone'
  | 'pensioner'
  | 'parent'
  | 'large-family'
  | 'disabled'
  | 'worker'
  | 'farmer'
  | 'orphan'
  | 'low-income';

/** Words with `{slots}`; the slots are those of DemoSlots. */
export interface Wording {
  readonly summary: string;
  readonly text: string;
}

/** One typical appeal of a party reception. */
export interface DemoTheme {
  /** Topic of the classifier `ru-2025`. */
  readonly topic: string;
  /** A second question that often comes with it. */
  readonly alsoTopic?: string;
  readonly weight: number;
  readonly kinds: readonly Kind[];
  readonly who: Circle;
  /** `city`: needs blocks of flats; `village`: makes sense only outside towns. */
  readonly where: 'any' | 'city' | 'village';
  /** Comes from October to April only. */
  readonly season?: 'cold';
  /** Neighbours bring it together. */
  readonly shared: boolean;
  readonly ru: Wording;
  readonly kk: Wording;
}
