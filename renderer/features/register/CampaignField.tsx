import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { may } from '../../../shared/domain/access/access';
import { isUnderWay } from '../../../shared/domain/appeals/campaign';
import { orpc } from '../../api/query';
import { useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { parseDate } from '../../ui/parse-date';
import { useFieldError } from '../persons/use-field-error';
import type { Fields } from './fields';

/**
 * The campaign that the appeal belongs to: asked while there is an open one that had begun by the day of arrival. The
 * one of the last registration is chosen already for as long as it is under way.
 */
export function CampaignField() {
  const t = useT();
  const sayName = useName();
  const say = useFieldError();
  const { actor, today } = useSession();
  const { control, register, setValue, formState } = useFormContext<Fields>();
  const [campaignId, receivedOn] = useWatch({ control, name: ['campaignId', 'receivedOn'] });
  const mayMark = may(actor, 'campaigns.mark');
  const { data } = useQuery({ ...orpc.campaigns.list.queryOptions(), enabled: mayMark });
  const day = parseDate(receivedOn) ?? today;
  const offered = (data ?? []).filter(({ closedOn, from }) => closedOn === null && from <= day);
  const chosen = offered.find(({ id }) => id === campaignId);
  const known = !mayMark || data !== undefined;
  const begun = useRef(false);
  useEffect(() => {
    if (!known) return;
    // The last one begins a form only while it is under way; by hand a late case may still be given to it.
    const fits = begun.current ? chosen !== undefined : chosen !== undefined && isUnderWay(chosen, day);
    begun.current = true;
    if (campaignId !== '' && !fits) setValue('campaignId', '');
  }, [known, campaignId, chosen, day, setValue]);
  if (offered.length === 0) return null;
  return (
    <NativeSelect
      {...register('campaignId')}
      className="register-campaign"
      label={t('cases.column.campaign')}
      error={say(formState.errors.campaignId?.message)}
      data={[
        { value: '', label: t('register.campaign.none') },
        ...offered.map(({ id, nameRu, nameKk }) => ({
          value: id,
          label: sayName({ ru: nameRu, kk: nameKk }),
        })),
      ]}
    />
  );
}
