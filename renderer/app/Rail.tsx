import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { KeyHint } from '../ui';
import { type Command, isOpenTo, PLACES } from './commands';
import { useT } from './language';
import { useSession } from './session';
import { useCounts } from './use-counts';

function isHere(address: string, href: string): boolean {
  if (href === '/') return address === '/';
  if (href === '/cases' && address.startsWith('/search')) return true;
  return address === href || address.startsWith(`${href}/`);
}

function RailLink({ place, children }: { readonly place: Command; readonly children?: ReactNode }) {
  const t = useT();
  const [address] = useLocation();
  const { actor } = useSession();
  if (!isOpenTo(actor, place)) return null;
  return (
    <Link href={place.href} aria-current={isHere(address, place.href) ? 'page' : undefined}>
      <span>{t(place.label)}</span>
      {children}
    </Link>
  );
}

interface RailCountProps {
  readonly count: number;
  readonly hot?: boolean;
  readonly label: string;
}

function RailCount({ count, hot, label }: RailCountProps) {
  return (
    <span className="rail-count" data-hot={hot ? '' : undefined}>
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}

/** The sections, with what waits in them. */
export function Rail({ onKeys }: { readonly onKeys: () => void }) {
  const t = useT();
  const counts = useCounts();
  const { actor } = useSession();
  return (
    <nav className="rail" aria-label={t('shell.nav')}>
      <RailLink place={PLACES.today}>
        {counts && counts.overdue > 0 ? (
          <RailCount hot count={counts.overdue} label={t('nav.overdueCount', { count: counts.overdue })} />
        ) : null}
      </RailLink>
      <RailLink place={PLACES.register}>
        <KeyHint keys="Ctrl N" />
      </RailLink>
      <RailLink place={PLACES.cases}>
        {counts ? <RailCount count={counts.open} label={t('nav.openCount', { count: counts.open })} /> : null}
      </RailLink>
      <RailLink place={PLACES.persons} />
      <RailLink place={PLACES.statistics} />
      {/* The head of an ordinary office, who may look there too, finds it in the palette. */}
      {actor.at === 'centre' || actor.roles.includes('analyst') ? <RailLink place={PLACES.centre} /> : null}
      {actor.at === 'centre' ? <RailLink place={PLACES.formEditor} /> : null}
      <RailLink place={PLACES.balance} />
      <RailLink place={PLACES.import} />
      <div className="rail-space" />
      <button type="button" className="rail-keys" onClick={onKeys}>
        {t('shell.keys')}
        <KeyHint keys="?" />
      </button>
      <RailLink place={PLACES.settings} />
    </nav>
  );
}
