import { NativeSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { ErrorAlert } from '../../ui';
import { DecisionReasons } from '../routing/DecisionReasons';
import { FoldCard } from './Folds';
import type { Fields } from './fields';

/** As much of the text as the rules' words are looked for in. */
const WORDS_MOST = 20_000;

/** Who would get this appeal now, and why, while it is being typed; and the registrar's own choice instead. */
export function RouteCard() {
  const t = useT();
  const sayError = useErrorText();
  const { control, register } = useFormContext<Fields>();
  const questions = useWatch({ control, name: 'questions' });
  const [territory, kind, channel, author, language, executorId] = useWatch({
    control,
    name: ['territory', 'kind', 'channel', 'author', 'language', 'executorId'],
  });
  const [source, urgency, campaignId, socialPosition, benefits, summary, text] = useWatch({
    control,
    name: ['source', 'urgency', 'campaignId', 'socialPosition', 'benefits', 'summary', 'text'],
  });
  const topic = questions[0]?.topic;
  const [input] = useDebouncedValue(
    {
      topic: topic ? { classifier: topic.classifier, code: topic.code } : null,
      territory: territory?.code ?? null,
      kind,
      channel,
      author,
      ...(language === 'other' ? {} : { language }),
      source,
      urgency,
      campaign: campaignId || null,
      socialPosition: socialPosition || null,
      benefits,
      words: `${summary}\n${text}`.slice(0, WORDS_MOST),
    },
    300,
  );
  const { data, error } = useQuery({
    ...orpc.routing.preview.queryOptions({ input }),
    enabled: input.topic !== null && executorId === '',
    placeholderData: keepPreviousData,
    // What is typed stands in the key: it does not stay behind.
    gcTime: 0,
  });
  const { data: executors } = useQuery(orpc.staff.executors.queryOptions());
  const decision = topic ? data : undefined;

  return (
    <FoldCard section="route" title={t('register.route')} className="register-route">
      <div aria-live="polite">
        {executorId !== '' ? (
          <div className="note">{t('register.route.byHand')}</div>
        ) : error ? (
          <ErrorAlert>{sayError(error)}</ErrorAlert>
        ) : decision ? (
          <DecisionReasons decision={decision} />
        ) : (
          <div className="note">{t('register.route.need')}</div>
        )}
      </div>
      <NativeSelect
        {...register('executorId')}
        data-go="route"
        mt={6}
        label={t('register.route.choose')}
        data={[
          { value: '', label: t('register.route.byRules') },
          ...(executors ?? [])
            .filter(executor => executor.active)
            .map(({ id, name, kind: executorKind }) => ({
              value: id,
              label: `${name}, ${t(`code.executorKind.${executorKind}`).toLocaleLowerCase()}`,
            })),
        ]}
      />
    </FoldCard>
  );
}
