import { CHANNELS, type Channel } from '../../../shared/domain/codes';

/** Parts of the form that fold. */
export const SECTIONS = ['how', 'applicant', 'asks', 'files', 'route', 'term', 'details'] as const;
export type Section = (typeof SECTIONS)[number];

/** What a key of the registration screen does. */
export type DeskKey =
  | { readonly do: 'submit' | 'put-aside' | 'bring-back' | 'oral' | 'more' | 'fold' }
  | { readonly do: 'channel'; readonly channel: Channel }
  | {
      readonly do: 'go';
      readonly to: 'how' | 'author' | 'source' | 'applicant' | 'people' | 'asks' | 'where' | 'route';
    };

interface Press {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** By the place of the key, so that the layout does not matter. */
const GOES = {
  KeyC: 'how',
  KeyA: 'author',
  KeyB: 'source',
  KeyU: 'applicant',
  KeyG: 'people',
  KeyS: 'asks',
  KeyW: 'where',
  KeyK: 'route',
} as const;
const DOES = { KeyO: 'oral', KeyM: 'more', KeyX: 'fold', KeyJ: 'put-aside', KeyZ: 'bring-back' } as const;

/** Which key of the desk this is, if any. */
export function deskKeyOf(press: Press): DeskKey | null {
  const command = (press.ctrlKey || press.metaKey) && !press.altKey && !press.shiftKey;
  if (command && press.key === 'Enter') return { do: 'submit' };
  const digit = /^Digit([1-8])$/.exec(press.code)?.[1];
  if (command && digit) {
    const channel = CHANNELS[Number(digit) - 1];
    return channel ? { do: 'channel', channel } : null;
  }
  if (!press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return null;
  const { code } = press;
  if (Object.hasOwn(GOES, code)) return { do: 'go', to: GOES[code as keyof typeof GOES] };
  if (Object.hasOwn(DOES, code)) return { do: DOES[code as keyof typeof DOES] };
  return null;
}
