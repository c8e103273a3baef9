import { HOUSING_THEMES } from './texts-housing';
import { SERVICES_THEMES } from './texts-services';
import { SOCIAL_THEMES } from './texts-social';
import { SURROUNDINGS_THEMES } from './texts-surroundings';
import type { DemoTheme } from './theme';

/** What people bring to a party reception, with the weight each theme has among appeals. */
export const DEMO_THEMES: readonly DemoTheme[] = [
  ...SOCIAL_THEMES,
  ...HOUSING_THEMES,
  ...SURROUNDINGS_THEMES,
  ...SERVICES_THEMES,
];
