import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';

interface ResetFactorProps {
  readonly user: { readonly id: string; readonly login: string; readonly name: string };
  readonly onClose: () => void;
}

/** Asks once more before the code of a lost telephone is taken off a sign-in. */
export function ResetFactor({ user, onClose }: ResetFactorProps) {
  const t = useT();
  const reset = useMutation(
    orpc.secondFactor.reset.mutationOptions({
      onSuccess: async () => {
        showNotice(t, { message: t('factor.reset.done', { login: user.login }) });
        onClose();
        await queryClient.invalidateQueries({ queryKey: orpc.staff.key() });
      },
    }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('factor.reset.of', { name: user.name })}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <div className="settings-form">
        <p>{t('factor.reset.text')}</p>
        <FormError error={reset.error} />
        <div className="settings-bar">
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('settings.cancel')}
          </Button>
          <Button loading={reset.isPending} onClick={() => reset.mutate({ userId: user.id })}>
            {t('factor.reset')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
