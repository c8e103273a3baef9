import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { MERGED_FIELDS } from '../../../shared/contract/persons';
import { comparePersons } from '../../../shared/domain/identity';
import { useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { Window } from '../../app/Window';
import { ErrorAlert } from '../../ui';
import { DialogFrame } from '../cases/DialogFrame';
import { MergeFields } from './MergeFields';
import { fieldsToChoose, type MergedField, type Side, swapChoices } from './merge-choices';
import type { PersonCard } from './person-types';
import { useLikenessWords } from './use-likeness-words';

interface MergeDialogProps {
  /** The one that stays comes first; they can be swapped. */
  readonly ids: readonly [string, string];
  readonly onClose: () => void;
  readonly onMerged: (survivorId: string) => void;
}

/** Two records of one person side by side: what speaks for it, and which of two differing values is right. */
export function MergeDialog({ ids, onClose, onMerged }: MergeDialogProps) {
  const t = useT();
  const sayError = useErrorText();
  const [one, other] = useQueries({
    queries: ids.map(id => ({ ...orpc.persons.get.queryOptions({ input: { id } }), staleTime: 0 })),
  });
  const error = one?.error ?? other?.error;
  return (
    <Window onClose={onClose} title={t('persons.merge.title')} size={860}>
      {error ? <ErrorAlert>{sayError(error)}</ErrorAlert> : null}
      {one?.data && other?.data ? (
        <MergeForm pair={[one.data, other.data]} onClose={onClose} onMerged={onMerged} />
      ) : error ? null : (
        <p className="note">{t('shell.loading')}</p>
      )}
    </Window>
  );
}

interface MergeFormProps extends Omit<MergeDialogProps, 'ids'> {
  readonly pair: readonly [PersonCard, PersonCard];
}

function MergeForm({ pair, onClose, onMerged }: MergeFormProps) {
  const t = useT();
  const { sayScore, sayWhy } = useLikenessWords();
  const [swapped, setSwapped] = useState(false);
  const [choices, setChoices] = useState<Partial<Record<MergedField, Side>>>({});
  const [despite, setDespite] = useState(false);
  const [survivor, absorbed] = swapped ? [pair[1], pair[0]] : pair;
  const likeness = comparePersons(survivor.applicant, absorbed.applicant);
  const words = { ...likeness, reasons: [...likeness.reasons], against: [...likeness.against] };
  const mismatch = words.against.length > 0;
  const merge = useMutation(
    orpc.persons.merge.mutationOptions({
      onSuccess: ({ id }) => {
        void queryClient.invalidateQueries({ queryKey: orpc.persons.key() });
        void queryClient.invalidateQueries({ queryKey: orpc.appeals.key() });
        onClose();
        onMerged(id);
      },
    }),
  );
  return (
    <DialogFrame
      submit={t('persons.merge.submit')}
      busy={merge.isPending}
      disabled={mismatch && !despite}
      error={merge.error}
      onCancel={onClose}
      onSubmit={() =>
        merge.mutate({
          survivorId: survivor.id,
          survivorVersion: survivor.version,
          absorbedId: absorbed.id,
          absorbedVersion: absorbed.version,
          choices,
          despite,
        })
      }
    >
      <p>{t('persons.merge.help')}</p>
      <p className="merge-why">
        <strong>{sayScore(likeness.score)}</strong> {sayWhy({ ...words, against: [] })}
      </p>
      <MergeFields
        survivor={survivor}
        absorbed={absorbed}
        open={fieldsToChoose(MERGED_FIELDS, survivor.applicant, absorbed.applicant)}
        choices={choices}
        onChoose={(field, side) =>
          setChoices(now => {
            const { [field]: _was, ...rest } = now;
            return side === null ? rest : { ...rest, [field]: side };
          })
        }
      />
      <div>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => {
            setSwapped(now => !now);
            setChoices(swapChoices);
          }}
        >
          {t('persons.merge.swap')}
        </Button>
      </div>
      {mismatch ? (
        <div className="merge-mismatch" role="alert">
          <Checkbox
            checked={despite}
            onChange={event => setDespite(event.currentTarget.checked)}
            label={t('persons.merge.despite', {
              why: words.against.map(code => t(`identity.${code}`)).join(', '),
            })}
          />
        </div>
      ) : null}
    </DialogFrame>
  );
}
