/** Characters of bytes 0x80-0xBF; 0xC0-0xFF are А-я in order. 0x98 stands for nothing. */
const UPPER = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ' + '\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';

const CODE_UNITS = Uint16Array.from({ length: 256 }, (_, byte) => {
  if (byte < 0x80) return byte;
  return byte < 0xc0 ? UPPER.charCodeAt(byte - 0x80) : 0x410 + byte - 0xc0;
});

/** The one byte without a character (WHATWG Encoding, index windows-1251). */
export const UNDEFINED_1251 = 0x98;

/** Decodes windows-1251. A table of our own: which legacy encodings a TextDecoder knows differs by runtime. */
export function decodeWindows1251(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) units[i] = CODE_UNITS[bytes[i] ?? 0] ?? 0;
  return Buffer.from(units.buffer).toString('utf16le');
}
