import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { TopicRow } from '../../../shared/contract/reference';
import { isMessageKey, type Translate } from '../../../shared/i18n/translator';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { type PickerProps, ReferencePicker } from './ReferencePicker';

export type Topic = z.infer<typeof TopicRow>;

/** Code and level: a section is no topic, and whoever chooses one should see it. Other classifiers name their own levels. */
function sayTopic(t: Translate, { classifier, code, level }: Topic): string {
  const key = `topic.level.${level}`;
  return classifier === 'ru-2025' && isMessageKey(key) ? `${code} · ${t(key)}` : code;
}

/** Finds a topic of the classifier by words of its name, Russian or Kazakh, or by its code. */
export function TopicPicker(props: PickerProps<Topic>) {
  const t = useT();
  const [query, setQuery] = useState<string | null>(null);
  const { data, isFetching } = useQuery({
    ...orpc.reference.topics.queryOptions({ input: query ? { query, limit: 30 } : { limit: 30 } }),
    enabled: query !== null,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  return (
    <ReferencePicker
      {...props}
      placeholder={t('ui.pick.topic')}
      rows={data ?? []}
      loading={isFetching}
      sayRow={row => sayTopic(t, row)}
      onLookUp={setQuery}
    />
  );
}
