import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  type FieldError,
  type FieldErrors,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import { registrationFields } from '../../../shared/domain/appeals/registration-fields';
import type { Channel } from '../../../shared/domain/codes';
import { api } from '../../api/client';
import { errorCode, errorData } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useLanguage } from '../../app/language';
import { useSession } from '../../app/session';
import { hasMore } from './draft-content';
import type { Kept } from './draft-keeper';
import { emptyFields, type Fields, type Surroundings } from './fields';
import { findWrong, type Wrong, wrongByRefusal } from './find-wrong';
import { lastCampaign, lastChannel, lastUsed, rememberUsed } from './last-used';
import { toAppeal } from './to-appeal';
import { useDrafts } from './use-drafts';

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
      requiredFields: office.desk.requiredFields,
    }),
    [office, today, language],
  );
}

/** An empty form as this user usually begins: the channel of the last registration and what goes with it. */
export function usualFields(userId: string, around: Surroundings): Fields {
  const channel = lastChannel(userId);
  const { kind, source } = lastUsed(userId, channel);
  return { ...emptyFields(around), channel, kind, source, campaignId: lastCampaign(userId) };
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
export function useRegisterForm(first: Kept) {
  const { actor } = useSession();
  const around = useSurroundings();
  const [refused, setRefused] = useState(0);
  const [files, setFiles] = useState({ sending: false, refused: false });
  /** Register was pressed while files were on their way. */
  const [queued, setQueued] = useState(false);
  const filesNow = useRef(files);
  const onSending = useCallback((sending: boolean, isRefused: boolean) => {
    const { current } = filesNow;
    if (current.sending === sending && current.refused === isRefused) return;
    filesNow.current = { sending, refused: isRefused };
    setFiles(filesNow.current);
  }, []);
  const [more, setMore] = useState(
    () => lastUsed(actor.id, first.fields.channel).more || hasMore(first.fields),
  );
  const resolver = useMemo<Resolver<Fields>>(
    () => fields => {
      const wrong = findWrong(fields, around);
      return Object.keys(wrong).length > 0
        ? { values: {}, errors: asFieldErrors(wrong) }
        : { values: fields, errors: {} };
    },
    [around],
  );
  const form = useForm<Fields>({ defaultValues: first.fields, resolver, shouldFocusError: false });
  const empty = () => usualFields(actor.id, around);
  const drafts = useDrafts(form, actor.id, first, empty);

  const keepPost = useMutation(
    orpc.staff.saveOwnPost.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: orpc.staff.ownPost.key() }),
    }),
  );
  const registering = useMutation({
    mutationFn: async (fields: Fields) => {
      const place = await drafts.settle();
      const appeal = toAppeal(fields, around.profile);
      return api.appeals.register({ ...appeal, ...(place ? { draftId: place.id } : {}) });
    },
    onSuccess: (_registered, { channel, kind, source, campaignId, post }) => {
      rememberUsed(actor.id, channel, { kind, source, more }, campaignId);
      // A post that was typed is one's own from now on; the appeal stands without it.
      if (post.trim() !== '') keepPost.mutate({ post });
      // The list still names the files that this appeal took.
      queryClient.removeQueries({ queryKey: orpc.attachments.list.key() });
      drafts.spent();
      void queryClient.invalidateQueries({ queryKey: orpc.appeals.key() });
      void queryClient.invalidateQueries({ queryKey: orpc.routing.preview.key() });
    },
    onError: error => {
      for (const [place, reason] of placesOf(wrongByRefusal(errorCode(error), errorData(error)))) {
        form.setError(place, { type: 'refused', message: reason });
      }
      setRefused(n => n + 1);
    },
  });

  const submit = form.handleSubmit(fields => {
    if (registering.isPending) return;
    // A letter's scan that is still on its way would go to the next citizen.
    if (filesNow.current.sending) setQueued(true);
    else registering.mutate(fields);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the last file's arrival sets off what was pressed
  useEffect(() => {
    if (!queued || files.sending) return;
    setQueued(false);
    // A file that was refused is looked at first: without it the appeal may not be whole.
    if (!files.refused) void submit();
  }, [queued, files]);

  /** Another channel brings what goes with it, as it was chosen last time. */
  function chooseChannel(channel: Channel): void {
    const now = form.getValues();
    const usual = lastUsed(actor.id, now.channel);
    const { kind, source, more: open } = lastUsed(actor.id, channel);
    form.setValue('channel', channel, { shouldDirty: true });
    // What differs from the usual of the channel before was chosen for this appeal.
    if (now.kind === usual.kind) form.setValue('kind', kind);
    if (now.source === usual.source) form.setValue('source', source);
    setMore(open);
  }

  function toggleOral(): void {
    const { channel, kind, author, source, oral } = form.getValues();
    if (registrationFields({ channel, kind, author, source }).oralAnswer === 'hidden') return;
    form.setValue('oral', !oral, { shouldDirty: true });
  }

  return {
    form,
    registering,
    drafts,
    submit,
    more,
    toggleMore: () => setMore(open => !open),
    /** Another draft stands in the form: what it holds must be seen. */
    unfold: () => setMore(open => open || hasMore(form.getValues())),
    toggleOral,
    chooseChannel,
    /** Files are on their way: registering waits. */
    sending: files.sending,
    /** It was pressed already. */
    queued,
    onSending,
    // Counted together with the marks on the fields: the form says «submitted» when it shows what is wrong.
    refusals: refused + form.formState.submitCount,
  };
}
