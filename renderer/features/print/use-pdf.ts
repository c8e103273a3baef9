import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { useT } from '../../app/language';
import { showNotice } from '../../ui/show-notice';

/** Saves what the window would print as a PDF under the given name; says when it is saved, or why not. Desktop only. */
export function usePdf(landscape: boolean) {
  const t = useT();
  const errorText = useErrorText();
  return useMutation({
    mutationFn: (name: string) => api.desktop.printToPdf({ name, landscape }),
    onSuccess: ({ saved }) => {
      if (saved) showNotice(t, { message: t('print.saved') });
    },
    onError: error => showNotice(t, { failed: true, message: errorText(error) }),
  });
}
