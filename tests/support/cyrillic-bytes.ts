/** Text of ASCII and Russian letters as windows-1251 bytes, as an old office program writes a journal. */
export function windows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map(letter => {
      const code = letter.charCodeAt(0);
      if (code < 0x80) return code;
      if (letter === 'Ё') return 0xa8;
      if (letter === 'ё') return 0xb8;
      if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
      throw new RangeError(`not in windows-1251 here: ${letter}`);
    }),
  );
}
