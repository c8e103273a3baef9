import { useMutation } from '@tanstack/react-query';
import type { MessageKey } from '../../../shared/i18n/translator';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { useT } from '../../app/language';
import { showNotice } from '../../ui/show-notice';

/** Prints the page to a PDF of the user's choosing, and says so; only on a desktop. */
export function usePrintToPdf(saved: MessageKey, landscape = false) {
  const t = useT();
  const errorText = useErrorText();
  return useMutation({
    mutationFn: (name: string) => api.desktop.printToPdf({ name, landscape }),
    onSuccess: done => {
      if (done.saved) showNotice(t, { message: t(saved as 'papers.saved') });
    },
    onError: error => showNotice(t, { failed: true, message: errorText(error) }),
  });
}
