import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { AppealItem } from '../../../shared/contract/appeals';
import { may } from '../../../shared/domain/access/access';
import { READING_CONCERNS } from '../../../shared/domain/readings/reading-rules';
import { RUNGS } from '../../../shared/domain/routing/ladder';
import { LATE_RUNGS } from '../../../shared/domain/routing/late-ladder';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card } from '../../ui';
import { NextCases } from './NextCases';

/** How often the day's screen asks anew: the round goes by ten minutes. */
const REFRESH_MS = 300_000;

interface ToldProps<As extends string> {
  readonly title: string;
  readonly data:
    | {
        readonly total: number;
        readonly cases: readonly { readonly item: z.infer<typeof AppealItem>; readonly as: As }[];
      }
    | undefined;
  /** The sections in their order, each with what is to be done. */
  readonly sections: readonly { readonly as: As; readonly label: string }[];
}

function Told<As extends string>({ title, data, sections }: ToldProps<As>) {
  const t = useT();
  if (!data || data.cases.length === 0) return null;
  const more = data.total - data.cases.length;
  return (
    <Card title={title}>
      {sections
        .map(section => ({ ...section, told: data.cases.filter(one => one.as === section.as) }))
        .filter(({ told }) => told.length > 0)
        .map(({ as, label, told }) => (
          <section key={as} aria-label={label}>
            <p className="note">{label}</p>
            <NextCases items={told.map(one => one.item)} />
          </section>
        ))}
      {more > 0 ? <p className="note">{t('told.more', { count: more })}</p> : null}
    </Card>
  );
}

/** Answers to read, cases that nobody takes and cases whose term passes, as they concern this person; else nothing. */
export function ToldCases() {
  const t = useT();
  const { actor } = useSession();
  const often = { enabled: may(actor, 'appeals.see'), refetchInterval: REFRESH_MS };
  const { data: told } = useQuery({ ...orpc.routing.told.queryOptions(), ...often });
  const { data: read } = useQuery({ ...orpc.readings.mine.queryOptions(), ...often });
  const { data: late } = useQuery({ ...orpc.routing.late.queryOptions(), ...often });
  return (
    <>
      <Told
        title={t('readings.title')}
        data={read}
        sections={READING_CONCERNS.map(as => ({ as, label: t(`readings.as.${as}`) }))}
      />
      <Told
        title={t('told.title')}
        data={told}
        sections={RUNGS.map(as => ({ as, label: t(`told.as.${as}`) }))}
      />
      <Told
        title={t('late.cases')}
        data={late}
        sections={[...LATE_RUNGS].reverse().map(as => ({ as, label: t(`late.as.${as}`) }))}
      />
    </>
  );
}
