import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { readStatusCode } from '../../shared/domain/appeals/status-code';
import { CHANNELS } from '../../shared/domain/codes';
import { api } from '../api/client';
import { useErrorText } from '../api/errors';
import { KeyHint } from '../ui';
import { showNotice } from '../ui/show-notice';
import { caseHref, casesHref } from './addresses';
import { type Command, isOpenTo, PLACES } from './commands';
import { useGoToSearch } from './go-to-search';
import { useT } from './language';
import { useSession } from './session';
import { Window } from './Window';

const COMMANDS: readonly Command[] = [
  ...Object.values(PLACES),
  { label: 'today.overdue', href: casesHref('overdue'), rights: ['appeals.see'] },
  { label: 'today.queue', href: casesHref('queue'), rights: ['appeals.see'] },
  { label: 'today.allMine', href: casesHref('mine'), rights: ['appeals.see'] },
];

/** Begins an appeal by its channel. */
const CHANNEL_COMMANDS: readonly Command[] = CHANNELS.map(channel => ({
  label: `code.channel.${channel}`,
  href: `/register?channel=${channel}`,
  rights: ['appeals.register'],
}));

/** Stands for the words typed, which are no address. */
const SEARCH = '?';
/** Stands for the code of a receipt. */
const CODE = '#code';

/** Ctrl+K: every place by its name; other words search the appeals. */
export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const [, navigate] = useLocation();
  const { actor } = useSession();
  const goToSearch = useGoToSearch();
  const sayError = useErrorText();
  const [words, setWords] = useState('');
  const combobox = useCombobox({
    opened: true,
    // The list takes Escape for itself; here it closes the palette.
    onOpenedChange: opened => {
      if (!opened) onClose();
    },
  });
  const wanted = words.trim().toLocaleLowerCase();
  const found = [...COMMANDS, ...(wanted === '' ? [] : CHANNEL_COMMANDS)].filter(
    command => isOpenTo(actor, command) && t(command.label).toLocaleLowerCase().includes(wanted),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first answer to new words is the chosen one
  useEffect(() => {
    combobox.selectFirstOption();
  }, [words]);

  function go(href: string): void {
    onClose();
    if (href === SEARCH) void goToSearch(words.trim());
    else if (href === CODE)
      api.receipts.find({ code: words }).then(
        ({ id }) => navigate(caseHref(id)),
        error => showNotice(t, { failed: true, message: sayError(error) }),
      );
    else navigate(href);
  }

  return (
    <Window onClose={onClose} title={t('palette.title')} centered={false} yOffset="12vh">
      <Combobox store={combobox} onOptionSubmit={go}>
        <Combobox.EventsTarget>
          <TextInput
            data-autofocus
            value={words}
            onChange={event => setWords(event.currentTarget.value)}
            maxLength={300}
            aria-label={t('palette.title')}
            placeholder={t('palette.placeholder')}
          />
        </Combobox.EventsTarget>
        <Combobox.Options mt="xs" aria-label={t('palette.title')}>
          {found.map(command => (
            <Combobox.Option key={command.href} value={command.href} className="palette-option">
              <span>{t(command.label)}</span>
              {command.keys ? <KeyHint keys={command.keys} /> : null}
            </Combobox.Option>
          ))}
          {readStatusCode(words) !== null && isOpenTo(actor, PLACES.cases) ? (
            <Combobox.Option value={CODE}>{t('palette.code', { code: words.trim() })}</Combobox.Option>
          ) : null}
          {wanted && isOpenTo(actor, PLACES.cases) ? (
            <Combobox.Option value={SEARCH}>{t('palette.search', { query: words.trim() })}</Combobox.Option>
          ) : null}
        </Combobox.Options>
      </Combobox>
    </Window>
  );
}
