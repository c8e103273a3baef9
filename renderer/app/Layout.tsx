import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { isOpenTo, PLACES } from './commands';
import { useT } from './language';
import { closeSession } from './lock';
import { Rail } from './Rail';
import { useSession } from './session';
import { TopBar } from './TopBar';
import { useShortcuts } from './use-shortcuts';

const Palette = lazy(() => import('./Palette'));
const KeysHelp = lazy(() => import('./KeysHelp'));

/** The frame of the signed-in page: top bar, rail, the screen, and the keys that work everywhere. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const { actor } = useSession();
  const [address, navigate] = useLocation();
  const [dialog, setDialog] = useState<'palette' | 'keys' | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);

  useShortcuts(
    useMemo(
      () => ({
        register: () => {
          if (!isOpenTo(actor, PLACES.register)) return;
          setDialog(null);
          navigate('/register');
        },
        search: () => {
          search.current?.focus();
          search.current?.select();
        },
        palette: () => setDialog('palette'),
        help: () => setDialog('keys'),
        lock: () => void closeSession('locked'),
      }),
      [navigate, actor],
    ),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address begins at its top
  useEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [address]);

  return (
    <div className="app">
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {t('shell.skip')}
      </button>
      <TopBar searchRef={search} />
      <Rail onKeys={() => setDialog('keys')} />
      <main ref={main} tabIndex={-1}>
        {children}
      </main>
      <Suspense>
        {dialog === 'palette' ? <Palette onClose={() => setDialog(null)} /> : null}
        {dialog === 'keys' ? <KeysHelp onClose={() => setDialog(null)} /> : null}
      </Suspense>
    </div>
  );
}
