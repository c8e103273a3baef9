import { open, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { groupSecret } from '../../../shared/domain/recovery/secret-text';
import { createTranslator } from '../../../shared/i18n/translator';
import { UsageError } from './exit-code';

/** A recovery sheet as plain text, in Russian and Kazakh. */
function sheetText(about: string, { secret, check }: { secret: string; check: string }): string {
  const groups = groupSecret(secret);
  const lines = [groups[0], groups.slice(1, 9).join(' '), groups.slice(9).join(' ')];
  return (['ru', 'kk'] as const)
    .map(language => {
      const t = createTranslator(language);
      return [
        t('recovery.sheet.title'),
        about,
        t('recovery.sheet.what'),
        `${t('recovery.sheet.secret')}:`,
        ...lines,
        `${t('recovery.sheet.check')}: ${check}`,
        t('recovery.sheet.keep'),
      ].join('\n');
    })
    .join('\n\n')
    .concat(`\n\n${secret}\n`);
}

/**
 * Writes a sheet into a new file that only its owner may read. The file is made first: a secret that has nowhere
 * to go is not made. Throws UsageError where the file is there already or cannot be made.
 */
export async function writeSheet<T extends { readonly secret: string; readonly check: string }>(
  out: string,
  about: string,
  make: () => Promise<T>,
): Promise<T & { path: string }> {
  const path = resolve(out);
  const file = await open(path, 'wx', 0o600).catch(() => {
    throw new UsageError(`${path}: cannot be made, or is there already`);
  });
  try {
    const sheet = await make();
    await file.writeFile(sheetText(about, sheet));
    await file.sync();
    return { ...sheet, path };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}
