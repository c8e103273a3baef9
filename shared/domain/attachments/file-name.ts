import { type AttachmentType, factsOf } from './file-types';

const NAME_LIMIT = 150;

/** Marks that turn the direction of text or cannot be seen: `gpj.exe` would read as `exe.jpg`. */
const DECEIVING = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** What Windows or a path would read as something else than a letter of a name. */
const FORBIDDEN = /[<>:"/\\|?*]/g;
/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * The name of a file as it may stand in a list and on a disk: one part, no marks that deceive the eye, nothing that a
 * file system reads another way, at most 150 characters with its ending.
 */
export function safeFileName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the point
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
    .replace(DECEIVING, '')
    .replace(FORBIDDEN, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const named = clean === '' ? 'file' : DEVICE.test(clean) ? `_${clean}` : clean;
  return shortened(named);
}

/** Shortens the front and keeps the ending, by whole characters. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= NAME_LIMIT) return name;
  const ending = endingOf(name);
  const tail = ending === '' || ending.length > 10 ? '' : `.${ending}`;
  const front = characters.slice(0, NAME_LIMIT - tail.length).join('');
  return `${front.replace(/[\s.]+$/, '')}${tail}`;
}

/** Letters after the last dot, small: `jpg`; empty where there is none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The name to save under: its ending is that of the content, whatever the sender called it. */
export function nameToSave(name: string, type: AttachmentType): string {
  const safe = safeFileName(name);
  const { endings } = factsOf(type);
  return endings.includes(endingOf(safe)) ? safe : `${safe}.${endings[0] ?? 'bin'}`;
}

/** Endings that an office PC runs or obeys when somebody opens the file; closed list, small letters. */
const PROGRAM_ENDINGS: ReadonlySet<string> = new Set(
  (
    'exe com scr pif cpl dll sys drv ocx msi msp mst msix msixbundle appx appxbundle appinstaller ' +
    'bat cmd ps1 psm1 psd1 ps1xml psc1 vb vbs vbe js jse mjs wsf wsh ws wsc sct hta ' +
    'lnk url inf ins isp reg rgs scf msc job gadget application appref-ms settingcontent-ms library-ms ' +
    'jar jnlp class chm hlp crt mde mdb ade adp iso img vhd vhdx xll xlam xlsm xltm docm dotm pptm ppam sldm ' +
    'sh bash run desktop appimage deb rpm apk dmg pkg app command workflow action py pyw pyc pl rb'
  ).split(' '),
);

/** Would opening a file of this name run something? */
export function isProgramName(name: string): boolean {
  return PROGRAM_ENDINGS.has(endingOf(safeFileName(name)));
}
