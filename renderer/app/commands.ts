import { type AccessActor, may, type Right } from '../../shared/domain/access/access';
import type { MessageKey } from '../../shared/i18n/translator';

export interface Command {
  readonly label: MessageKey;
  readonly href: string;
  readonly keys?: string;
  /** Any of these opens the place; none named: everybody. */
  readonly rights?: readonly Right[];
}

/** Every place the rail and the palette lead to. */
export const PLACES = {
  today: { label: 'nav.today', href: '/', rights: ['appeals.see'] },
  register: { label: 'nav.register', href: '/register', keys: 'Ctrl N', rights: ['appeals.register'] },
  cases: { label: 'nav.cases', href: '/cases', rights: ['appeals.see'] },
  persons: { label: 'nav.applicants', href: '/persons', rights: ['persons.see'] },
  statistics: { label: 'nav.statistics', href: '/statistics', rights: ['statistics.see'] },
  closing: { label: 'closing.open', href: '/statistics/close', rights: ['quarters.check'] },
  formEditor: { label: 'nav.forms', href: '/statistics/form', rights: ['forms.edit'] },
  centre: { label: 'centre.nav', href: '/centre', rights: ['centre.see'] },
  balance: { label: 'nav.balance', href: '/balance', rights: ['balance.see'] },
  import: { label: 'nav.import', href: '/import', rights: ['imports.run'] },
  // Everybody's own sign-in is there.
  settings: { label: 'nav.settings', href: '/settings' },
  retention: {
    label: 'settings.tab.retention',
    href: '/settings?tab=retention',
    rights: ['retention.see'],
  },
} as const satisfies Record<string, Command>;

/** May this person go there? The core refuses besides; a menu must not lead where it refuses. */
export function isOpenTo(actor: AccessActor, place: Pick<Command, 'rights'>): boolean {
  return place.rights?.some(right => may(actor, right)) ?? true;
}

/** The first screen of a person: the day's work, else the first place that is theirs. */
export function homeOf(actor: AccessActor): string {
  const first = [PLACES.today, PLACES.statistics, PLACES.centre].find(place => isOpenTo(actor, place));
  return first?.href ?? PLACES.settings.href;
}
