import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { Quarter } from '../../../shared/contract/statistics';
import { may } from '../../../shared/domain/access/access';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { PageTitle } from '../../ui';
import { FormError } from '../settings/FormError';
import { QuarterPicker } from '../statistics/QuarterPicker';
import { lastFinishedQuarter, sayQuarter } from '../statistics/say-quarter';
import { ChecksCard } from './ChecksCard';
import { DifferencesCard } from './DifferencesCard';
import { IssuesCard } from './IssuesCard';
import { PackageCard } from './PackageCard';
import { ProblemsCard } from './ProblemsCard';
import { SignCard } from './SignCard';
import '../statistics/statistics.css';
import './closing.css';

/** Closing a quarter: what to mend, the head's signature, what changed since. */
export default function ClosingScreen() {
  const t = useT();
  const { actor, today } = useSession();
  const [params, setParams] = useSearchParams();
  const quarter = Quarter.safeParse(params.get('quarter')).data ?? lastFinishedQuarter(today);
  const { data, error } = useQuery(orpc.closing.status.queryOptions({ input: { quarter } }));
  return (
    <div className="statistics-screen">
      <PageTitle
        title={t('closing.title', { quarter: sayQuarter(t, quarter) })}
        note={<Link href={`/statistics?quarter=${quarter}`}>{t('closing.back')}</Link>}
        actions={
          <QuarterPicker value={quarter} onChange={next => setParams({ quarter: next }, { replace: true })} />
        }
      />
      <FormError error={error} />
      {data ? (
        <div className="closing-columns">
          <div className="closing-column">
            {data.issues.length > 0 ? <DifferencesCard quarter={quarter} /> : null}
            <ChecksCard quarter={quarter} />
            <ProblemsCard key={quarter} quarter={quarter} />
          </div>
          <div className="closing-column">
            <SignCard key={`${quarter} ${data.issues.length}`} quarter={quarter} status={data} />
            <IssuesCard issues={data.issues} />
            {data.issues.length > 0 && may(actor, 'quarters.sign') ? <PackageCard quarter={quarter} /> : null}
          </div>
        </div>
      ) : null}
    </div>
  );
}
