import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { saveFile } from '../../api/files';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Window } from '../../app/Window';
import { ErrorAlert } from '../../ui';
import { showNotice } from '../../ui/show-notice';
import type { Item } from './send-file';

/** A file that is about to leave the vault: saved where the user says, or shown by another program of the PC. */
export interface Leaving {
  readonly item: Item;
  readonly how: 'save' | 'open';
}

interface LeaveWarningProps {
  readonly leaving: Leaving | null;
  readonly onClose: () => void;
}

/** Gives the file out; answers what to tell of it, null = nothing. */
async function giveOut({ item: { id, name }, how }: Leaving) {
  if (how === 'open') {
    await api.attachments.open({ id });
    return { key: 'files.elsewhere.done', name } as const;
  }
  const ticket = await api.attachments.save({ id });
  return (await saveFile(ticket)) ? ({ key: 'quarter.saved', name: ticket.name } as const) : null;
}

/** Before a file leaves the vault: what it is by its content, what leaves, and for how long; only then the button. */
export function LeaveWarning({ leaving, onClose }: LeaveWarningProps) {
  const t = useT();
  const errorText = useErrorText();
  const { desktop } = useSession();
  const give = useMutation({
    mutationFn: giveOut,
    onSuccess: done => {
      if (done !== null) showNotice(t, { message: t(done.key, { name: done.name }) });
      close();
    },
  });
  function close(): void {
    give.reset();
    onClose();
  }
  if (leaving === null) return null;
  const { item, how } = leaving;
  const words = { name: item.name, type: t(`code.fileType.${item.type}`) };
  const opens = how === 'open';
  return (
    <Window onClose={close} title={t(opens ? 'files.elsewhere.title' : 'files.leaves.title')}>
      <div className="dialog-form">
        <p>{t(opens ? 'files.elsewhere.text' : 'files.leaves.text', words)}</p>
        {opens ? <p>{t('files.elsewhere.wiped')}</p> : null}
        {opens || desktop ? null : <p>{t('files.leaves.browser')}</p>}
        <p>{t(item.type === 'unknown' ? 'files.leaves.unknown' : 'files.leaves.outside')}</p>
        {give.error ? <ErrorAlert>{errorText(give.error)}</ErrorAlert> : null}
        <div className="buttons">
          <Button variant="default" onClick={close} data-autofocus>
            {t('files.cancel')}
          </Button>
          <Button loading={give.isPending} onClick={() => give.mutate(leaving)}>
            {t(opens ? 'files.elsewhere.do' : 'files.leaves.do')}
          </Button>
        </div>
      </div>
    </Window>
  );
}
