import { TextInput } from '@mantine/core';
import { type FormEvent, type RefObject, useState } from 'react';
import { KeyHint, Tag } from '../ui';
import { isOpenTo, PLACES } from './commands';
import { useGoToSearch } from './go-to-search';
import { LanguageSwitch } from './LanguageSwitch';
import { LockCountdown } from './LockCountdown';
import { useName, useT } from './language';
import { OfficeSwitch } from './OfficeSwitch';
import { useSession } from './session';
import { ThemeSwitch } from './ThemeSwitch';
import { UserMenu } from './UserMenu';

function SearchBox({ searchRef }: { readonly searchRef: RefObject<HTMLInputElement | null> }) {
  const t = useT();
  const goToSearch = useGoToSearch();
  const [words, setWords] = useState('');

  function search(event: FormEvent): void {
    event.preventDefault();
    const query = words.trim();
    if (!query) return;
    void goToSearch(query);
    // On to what was found: the keys of the list must not end up in the search box.
    document.querySelector('main')?.focus();
  }

  return (
    <search className="top-search">
      <form onSubmit={search}>
        <TextInput
          ref={searchRef}
          value={words}
          onChange={event => setWords(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
          maxLength={300}
          aria-label={t('shell.searchLabel')}
          aria-keyshortcuts="/"
          placeholder={t('shell.search')}
          rightSection={<KeyHint keys="/" />}
          rightSectionPointerEvents="none"
        />
      </form>
    </search>
  );
}

/** Where we are, the search box, the language, the appearance, when it locks, the user. */
export function TopBar({ searchRef }: { readonly searchRef: RefObject<HTMLInputElement | null> }) {
  const t = useT();
  const sayName = useName();
  const { office, actor, offices } = useSession();
  const name = sayName({ ru: office.nameRu, kk: office.nameKk });
  return (
    <header className="top">
      {offices.length > 1 ? (
        <OfficeSwitch name={name} />
      ) : (
        <strong className="top-name" title={name}>
          {name}
        </strong>
      )}
      <span className="top-place">
        {office.demo ? (
          <Tag tone="warn">{t('shell.demo')}</Tag>
        ) : (
          sayName({ ru: office.territoryNameRu, kk: office.territoryNameKk })
        )}
      </span>
      {isOpenTo(actor, PLACES.cases) ? <SearchBox searchRef={searchRef} /> : <span className="top-search" />}
      <div className="top-end">
        <LanguageSwitch />
        <ThemeSwitch />
        <LockCountdown minutes={office.idleMinutes} />
        <UserMenu />
      </div>
    </header>
  );
}
