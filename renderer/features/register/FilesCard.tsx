import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { safeFileName } from '../../../shared/domain/attachments/file-name';
import { useT } from '../../app/language';
import { ErrorAlert } from '../../ui';
import { Attachments, type Uploads, useWaitingFiles } from '../attachments/Attachments';
import type { Item } from '../attachments/send-file';
import { FoldCard } from './Folds';
import type { Fields } from './fields';

const sameNames = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((name, at) => name === other[at]);

interface FilesCardProps {
  /** Files of the user's other drafts: each appeal has its own. */
  readonly elsewhere: ReadonlySet<string>;
  /** How far the files are: the appeal waits for those on their way. */
  readonly onSending: (sending: boolean, refused: boolean) => void;
}

/**
 * Files that go with the appeal. They lie in the base from the moment they were given; the draft remembers which are
 * its own, and a file that no draft names (its draft was not written in time) comes to the one on the screen. What was
 * still on its way when the program ended is named, so that it is given again.
 */
export function FilesCard({ elsewhere, onSending }: FilesCardProps) {
  const t = useT();
  const { getValues, setValue } = useFormContext<Fields>();
  const waiting = useWaitingFiles()?.filter(item => !elsewhere.has(item.id)) ?? null;
  const [underWay, setUnderWay] = useState<readonly string[]>([]);
  const [lost, setLost] = useState<readonly string[]>(() => getValues('onTheWay'));
  const own = waiting?.map(item => item.id).join() ?? null;

  useEffect(() => {
    if (own === null || own === getValues('files').join()) return;
    setValue('files', own === '' ? [] : own.split(','), { shouldDirty: true });
  }, [own, getValues, setValue]);

  // Some had arrived after all: only the draft did not know yet.
  const there = new Set(waiting?.map(item => item.name));
  const missing = lost.filter(name => !there.has(safeFileName(name)) && !underWay.includes(name));
  if (waiting !== null && missing.length < lost.length) setLost(missing);
  useEffect(() => {
    const onTheWay = [...lost, ...underWay];
    if (!sameNames(onTheWay, getValues('onTheWay'))) setValue('onTheWay', onTheWay, { shouldDirty: true });
  }, [lost, underWay, getValues, setValue]);

  const onUploads = useCallback(
    (uploads: Uploads | null) => {
      onSending((uploads?.names.length ?? 0) > 0, uploads?.refused ?? false);
      // Who leaves gives up what has not arrived: the draft goes on naming it.
      if (uploads) setUnderWay(old => (sameNames(old, uploads.names) ? old : uploads.names));
    },
    [onSending],
  );
  // Named by the draft before it is off the way: an appeal that waited for it takes it along.
  const onAdded = useCallback(
    ({ id }: Item) => setValue('files', [...new Set([...getValues('files'), id])], { shouldDirty: true }),
    [getValues, setValue],
  );
  return (
    <FoldCard section="files" title={t('files.title')}>
      {waiting !== null && missing.length > 0 ? (
        <ErrorAlert
          title={t('register.filesLost', { names: missing.join(', ') })}
          action={
            <Button size="compact-sm" variant="default" onClick={() => setLost([])}>
              {t('files.dismiss')}
            </Button>
          }
        >
          {t('register.filesLost.text')}
        </ErrorAlert>
      ) : null}
      <Attachments caseId={null} elsewhere={elsewhere} onUploads={onUploads} onAdded={onAdded} />
    </FoldCard>
  );
}
