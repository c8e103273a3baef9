import { Table } from '@mantine/core';
import type { MessageKey } from '../../shared/i18n/translator';
import { KeyHint } from '../ui';
import { useT } from './language';
import { Window } from './Window';

const KEYS: readonly (readonly [string, MessageKey])[] = [
  ['Ctrl N / Alt N', 'keys.register'],
  ['Ctrl Enter', 'keys.submit'],
  ['/', 'keys.search'],
  ['Ctrl K', 'keys.palette'],
  ['← →', 'keys.chips'],
  ['1 2 3…', 'keys.digit'],
  ['Ctrl 1…8', 'keys.channel'],
  ['Alt U S W K', 'keys.parts'],
  ['Alt C A B G', 'keys.how'],
  ['Alt 1 2 3', 'keys.similar'],
  ['Alt ↑ ↓', 'keys.similar.step'],
  ['Alt 4…8', 'keys.suggest'],
  ['Alt M', 'keys.more'],
  ['Alt X', 'keys.fold'],
  ['Alt O', 'keys.oral'],
  ['Alt J', 'keys.aside'],
  ['Alt Z', 'keys.bringBack'],
  ['Alt P', 'keys.print'],
  ['J K / ↑ ↓', 'keys.list'],
  ['X / Shift ↓', 'keys.choose'],
  ['A D N R C', 'keys.case'],
  ['Y', 'keys.offer'],
  ['Ctrl L', 'keys.lock'],
  ['? / F1', 'keys.help'],
];

/** The keys of the program. */
export default function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  return (
    <Window onClose={onClose} title={t('shell.keys')}>
      <Table>
        <Table.Tbody>
          {KEYS.map(([keys, label]) => (
            <Table.Tr key={label}>
              <Table.Td>{t(label)}</Table.Td>
              <Table.Td ta="right">
                <span className="sr-only">{keys}</span>
                <KeyHint keys={keys} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Window>
  );
}
