import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { Window } from '../../../app/Window';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';

interface ConfirmOverUserProps {
  readonly words: {
    readonly title: string;
    readonly text: string;
    readonly do: string;
    readonly done: string;
  };
  readonly act: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks once more before something is taken from a user; leaving it is the button at hand. */
export function ConfirmOverUser({ words, act, onClose }: ConfirmOverUserProps) {
  const t = useT();
  const send = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      showNotice(t, { message: words.done });
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <Window onClose={onClose} title={words.title}>
      <div className="settings-form">
        <p>{words.text}</p>
        <FormError error={send.error} />
        <div className="settings-bar">
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('settings.cancel')}
          </Button>
          <Button loading={send.isPending} onClick={() => send.mutate()}>
            {words.do}
          </Button>
        </div>
      </div>
    </Window>
  );
}
