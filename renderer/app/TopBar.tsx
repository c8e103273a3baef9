import { Button, Popover, TextInput } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { type FormEvent, type RefObject, useState } from 'react';
import { useLocation } from 'wouter';
import { KeyHint, Tag } from '../ui';
import { searchHref } from './addresses';
import { isOpenTo, PLACES } from './commands';
import { LanguageSwitch } from './LanguageSwitch';
import { useName, useT } from './language';
import { useSession, useSignOut } from './session';
import { ThemeSwitch } from './ThemeSwitch';

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return parts
    .slice(0, 2)
    .map(part => part[0]?.toLocaleUpperCase() ?? '')
    .join('');
}

function UserMenu() {
  const t = useT();
  const { actor } = useSession();
  const signOut = useSignOut();
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className="avatar"
          data-initials={initials(actor.name)}
          aria-label={t('shell.user', { name: actor.name })}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={actor.name}>
        <div>{actor.name}</div>
        <div className="note">{actor.roles.map(role => t(`code.role.${role}`)).join(', ')}</div>
        <Button mt="xs" variant="default" leftSection={<IconLogout size={16} />} onClick={signOut}>
          {t('shell.signOut')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

function SearchBox({ searchRef }: { readonly searchRef: RefObject<HTMLInputElement | null> }) {
  const t = useT();
  const [, navigate] = useLocation();
  const [words, setWords] = useState('');

  function search(event: FormEvent): void {
    event.preventDefault();
    const query = words.trim();
    if (!query) return;
    navigate(searchHref(query));
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

/** Where we are, the search box, the language, the appearance, the user. */
export function TopBar({ searchRef }: { readonly searchRef: RefObject<HTMLInputElement | null> }) {
  const t = useT();
  const sayName = useName();
  const { office, actor } = useSession();
  const name = sayName({ ru: office.nameRu, kk: office.nameKk });
  return (
    <header className="top">
      <strong className="top-name" title={name}>
        {name}
      </strong>
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
        <UserMenu />
      </div>
    </header>
  );
}
