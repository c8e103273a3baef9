import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { api } from '../../api/client';
import { orpc, queryClient } from '../../api/query';
import { filesOf, readDraft, titleOf } from './draft-content';
import { createDraftKeeper, type Kept, onScreenOf } from './draft-keeper';
import type { Fields } from './fields';

/** A draft that is not on the screen. */
export interface OtherDraft {
  readonly id: string;
  readonly version: number;
  readonly savedAt: string;
  readonly title: string;
  readonly content: string;
}

const refresh = () => queryClient.invalidateQueries({ queryKey: orpc.drafts.list.key() });

/** What the form begins with: what was on the screen, else the newest kept draft, else nothing. null: not known yet. */
export function useFirstDraft(userId: string, empty: Fields): Kept | null {
  const known = onScreenOf(userId);
  const { data, isError } = useQuery({
    ...orpc.drafts.list.queryOptions(),
    enabled: known === undefined,
    staleTime: 0,
    gcTime: 0,
  });
  const [first, setFirst] = useState<Kept | null>(known ?? null);
  useEffect(() => {
    if (first !== null || (!data && !isError)) return;
    const draft = data?.find(one => one.discardedAt === null);
    const fields = draft ? readDraft(draft.content, empty) : null;
    setFirst(
      draft && fields
        ? { fields, place: { id: draft.id, version: draft.version } }
        : { fields: empty, place: null },
    );
  }, [first, data, isError, empty]);
  return first;
}

/** Keeps the form in the base while it is typed; several drafts stand side by side, and a discard can be undone. */
export function useDrafts(form: UseFormReturn<Fields>, userId: string, first: Kept, empty: () => Fields) {
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [discarded, setDiscarded] = useState<OtherDraft | null>(null);
  const [currentId, setCurrentId] = useState<string | null>(first.place?.id ?? null);
  const turned = useRef(first.place === null);
  const keeper = useMemo(() => {
    const told = (at: string | null, draftId: string | null) => {
      setSavedAt(at);
      if (draftId !== null) setCurrentId(draftId);
    };
    return createDraftKeeper(userId, told, setWaiting);
  }, [userId]);
  if (!turned.current) {
    keeper.turnTo(first);
    turned.current = true;
  }
  useEffect(() => {
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => keeper.keep(values),
    });
    return () => {
      stop();
      void keeper.stop();
    };
  }, [form, keeper]);
  const { data } = useQuery({ ...orpc.drafts.list.queryOptions(), staleTime: 0, gcTime: 0 });
  // Thrown-away drafts keep theirs as well: they can be brought back.
  const elsewhere = useMemo(
    () =>
      new Set((data ?? []).filter(draft => draft.id !== currentId).flatMap(draft => filesOf(draft.content))),
    [data, currentId],
  );
  const others = (data ?? [])
    .filter(draft => draft.discardedAt === null && draft.id !== currentId)
    .flatMap(({ id, version, savedAt: at, content }) => {
      const fields = readDraft(content, empty());
      return fields ? [{ id, version, savedAt: at, content, title: titleOf(fields) }] : [];
    });

  function show(next: Kept | null): void {
    keeper.turnTo(next);
    setSavedAt(null);
    setCurrentId(next?.place?.id ?? null);
    form.reset(next?.fields ?? empty());
  }

  async function turnTo(next: Kept | null): Promise<void> {
    // Whose files are whose is known before another form stands here.
    await refresh();
    show(next);
  }

  return {
    savedAt,
    /** Something typed is not in the base yet. */
    waiting,
    others,
    /** Files of drafts that are not on the screen. */
    elsewhere,
    discarded,
    settle: async () => {
      const place = await keeper.settle();
      if (place) setCurrentId(place.id);
      return place;
    },
    /** Puts this one aside and begins an empty form. */
    async putAside(): Promise<void> {
      await keeper.settle();
      await turnTo(null);
    },
    async open(draft: OtherDraft): Promise<void> {
      await keeper.settle();
      const fields = readDraft(draft.content, empty());
      if (fields) await turnTo({ fields, place: { id: draft.id, version: draft.version } });
    },
    /** Throws the draft on the screen away; it can be brought back. */
    async discard(): Promise<void> {
      const fields = form.getValues();
      const place = await keeper.settle();
      if (place) {
        const gone = await api.drafts.discard({ id: place.id, expectedVersion: place.version });
        setDiscarded({ ...gone, title: titleOf(fields), content: JSON.stringify(fields) });
      }
      await turnTo(null);
    },
    async bringBack(draft: OtherDraft): Promise<void> {
      await keeper.settle();
      const back = await api.drafts.restore({ id: draft.id, expectedVersion: draft.version });
      setDiscarded(null);
      const fields = readDraft(draft.content, empty());
      if (fields) await turnTo({ fields, place: { id: back.id, version: back.version } });
    },
    /** The draft became a case: its row is the core's business now. */
    spent(): void {
      show(null);
      void refresh();
    },
  };
}
