import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Language } from '../../../shared/domain/codes';
import { useErrorText } from '../../api/errors';
import { saveFile } from '../../api/files';
import { useLanguage, useT } from '../../app/language';
import { showNotice } from '../../ui/show-notice';

interface SaveButtonsProps<Format extends string> {
  readonly formats: readonly Format[];
  /** Has the file made; answers where it is. */
  readonly make: (format: Format, language: Language) => Promise<Parameters<typeof saveFile>[0]>;
}

/** A report as a file, one button a format; says what is under way and what was saved. */
export function SaveButtons<Format extends string>({ formats, make }: SaveButtonsProps<Format>) {
  const t = useT();
  const [language] = useLanguage();
  const errorText = useErrorText();
  const save = useMutation({
    mutationFn: async (format: Format) => {
      const file = await make(format, language);
      return { file, saved: await saveFile(file) };
    },
    onSuccess: ({ file, saved }) => {
      if (saved) showNotice(t, { message: t('quarter.saved', { name: file.name }) });
    },
    onError: error => showNotice(t, { failed: true, message: errorText(error) }),
  });
  return (
    <>
      {formats.map((format, index) => (
        <Button
          key={format}
          variant={index === 0 ? 'filled' : 'default'}
          loading={save.isPending && save.variables === format}
          disabled={save.isPending}
          aria-label={t('quarter.save', { format: format.toUpperCase() })}
          onClick={() => save.mutate(format)}
        >
          {format.toUpperCase()}
        </Button>
      ))}
      <span role="status" className="note">
        {save.isPending ? t('quarter.saving') : ''}
      </span>
    </>
  );
}
