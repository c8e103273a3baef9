import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { useT } from '../../app/language';
import { Card } from '../../ui';
import { Attachments, useWaitingFiles } from '../attachments/Attachments';
import type { Fields } from './fields';

interface FilesCardProps {
  /** Files of the user's other drafts: each appeal has its own. */
  readonly elsewhere: ReadonlySet<string>;
  /** A file is on its way: the appeal waits for it. */
  readonly onSending: (sending: boolean) => void;
}

/**
 * Files that go with the appeal. They lie in the base from the moment they were given; the draft remembers which are
 * its own, and a file that no draft names (its draft was not written in time) comes to the one on the screen.
 */
export function FilesCard({ elsewhere, onSending }: FilesCardProps) {
  const t = useT();
  const { getValues, setValue } = useFormContext<Fields>();
  const waiting = useWaitingFiles();
  const own = waiting?.filter(id => !elsewhere.has(id)).join() ?? null;
  useEffect(() => {
    if (own === null || own === getValues('files').join()) return;
    setValue('files', own === '' ? [] : own.split(','), { shouldDirty: true });
  }, [own, getValues, setValue]);
  return (
    <Card title={t('files.title')}>
      <Attachments caseId={null} elsewhere={elsewhere} onSending={onSending} />
    </Card>
  );
}
