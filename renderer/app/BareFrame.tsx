import type { ReactNode } from 'react';
import { LanguageSwitch } from './LanguageSwitch';
import { useT } from './language';
import { ThemeSwitch } from './ThemeSwitch';

/** The frame before sign-in: the program's name, the language, the appearance. */
export function BareFrame({ children }: { readonly children: ReactNode }) {
  const t = useT();
  return (
    <div className="bare">
      <header className="top">
        <strong className="top-name">{t('shell.title')}</strong>
        <div className="top-end">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main className="bare-main">{children}</main>
    </div>
  );
}
