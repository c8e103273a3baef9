import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import {
  type FieldError,
  type FieldErrors,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import { errorCode, errorData } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useLanguage } from '../../app/language';
import { useSession } from '../../app/session';
import { draftOf, dropDraft, keepDraft } from './drafts';
import { emptyFields, type Fields, type Surroundings } from './fields';
import { findWrong, toAppeal, type Wrong, wrongByRefusal } from './to-appeal';

/** What the form knows of the office, the day and the user's language. */
export function useSurroundings(): Surroundings {
  const { office, today } = useSession();
  const [language] = useLanguage();
  return useMemo(
    () => ({
      today,
      profile: office.profile,
      language: language === 'kk' ? 'kk' : 'ru',
      territory: {
        code: office.territory,
        name: { ru: office.territoryNameRu, kk: office.territoryNameKk },
      },
    }),
    [office, today, language],
  );
}

type FieldPlace = Parameters<UseFormReturn<Fields>['setError']>[0];

function placesOf(wrong: Wrong): [FieldPlace, string][] {
  return Object.entries(wrong).map(([place, reason]) => [
    (place.startsWith('questions.') ? `${place}.topic` : place) as FieldPlace,
    reason,
  ]);
}

function asFieldErrors(wrong: Wrong): FieldErrors<Fields> {
  const errors: Record<string, FieldError> = {};
  const questions: { topic: FieldError }[] = [];
  for (const [place, reason] of Object.entries(wrong)) {
    const error = { type: reason, message: reason };
    const index = /^questions\.(\d+)$/.exec(place)?.[1];
    if (index === undefined) errors[place] = error;
    else questions[Number(index)] = { topic: error };
  }
  return questions.length > 0 ? { ...errors, questions } : errors;
}

/**
 * The form of a new appeal: begins from the user's draft, keeps it while typing, registers, and marks
 * the fields that the page or the core finds wrong. Nothing typed is dropped before the core has a number for it.
 */
export function useRegisterForm() {
  const { actor } = useSession();
  const around = useSurroundings();
  const [refused, setRefused] = useState(0);
  const resolver = useMemo<Resolver<Fields>>(
    () => fields => {
      const wrong = findWrong(fields, around);
      return Object.keys(wrong).length > 0
        ? { values: {}, errors: asFieldErrors(wrong) }
        : { values: fields, errors: {} };
    },
    [around],
  );
  const form = useForm<Fields>({
    defaultValues: draftOf(actor.id) ?? emptyFields(around),
    resolver,
    shouldFocusError: false,
  });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keepDraft(actor.id, values),
      }),
    [form, actor.id],
  );

  const registering = useMutation(
    orpc.appeals.register.mutationOptions({
      onSuccess: () => {
        dropDraft(actor.id);
        void queryClient.invalidateQueries({ queryKey: orpc.appeals.key() });
        void queryClient.invalidateQueries({ queryKey: orpc.routing.preview.key() });
      },
      onError: error => {
        for (const [place, reason] of placesOf(wrongByRefusal(errorCode(error), errorData(error)))) {
          form.setError(place, { type: 'refused', message: reason });
        }
        setRefused(n => n + 1);
      },
    }),
  );

  const submit = form.handleSubmit(fields => {
    if (!registering.isPending) registering.mutate(toAppeal(fields));
  });

  /** An empty form for the next person; the channel stays, since letters come in a bundle. */
  function startAfresh(): void {
    const channel = form.getValues('channel');
    registering.reset();
    form.reset({ ...emptyFields(around), channel });
    dropDraft(actor.id);
  }

  // Counted together with the marks on the fields: the form says «submitted» when it shows what is wrong.
  const refusals = refused + form.formState.submitCount;
  return { form, around, registering, submit, startAfresh, refusals };
}
