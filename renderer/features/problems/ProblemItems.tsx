import { Link } from 'wouter';
import type { z } from 'zod';
import type { ShownProblem } from '../../../shared/contract/problems';
import { caseHref } from '../../app/addresses';
import { useT } from '../../app/language';
import { sayQuarterShort } from '../statistics/say-quarter';
import { ProblemText } from './ProblemText';

/** Systemic problems behind a figure, the quarter each was named for, and the cases behind it as links. */
export function ProblemItems({ problems }: { readonly problems: readonly z.infer<typeof ShownProblem>[] }) {
  const t = useT();
  return (
    <ul className="cell-cases">
      {problems.map(problem => (
        <li key={problem.id}>
          <ProblemText problem={problem} cases={problem.cases.length} />
          <div className="note">{sayQuarterShort(t, problem.quarter)}</div>
          {problem.cases.length > 0 ? (
            <div className="problem-cases">
              {problem.cases.map(({ id, number }) => (
                <Link key={id} href={caseHref(id)}>
                  {number}
                </Link>
              ))}
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
