import type { MessageKey } from '../../shared/i18n/translator';

export interface Command {
  readonly label: MessageKey;
  readonly href: string;
  readonly keys?: string;
}

/** Every place the rail and the palette lead to. */
export const PLACES = {
  today: { label: 'nav.today', href: '/' },
  register: { label: 'nav.register', href: '/register', keys: 'Ctrl N' },
  cases: { label: 'nav.cases', href: '/cases' },
  statistics: { label: 'nav.statistics', href: '/statistics' },
  import: { label: 'nav.import', href: '/import' },
  settings: { label: 'nav.settings', href: '/settings' },
} as const satisfies Record<string, Command>;
