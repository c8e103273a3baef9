import { useT } from '../../app/language';
import { ProblemText } from '../problems/ProblemText';
import type { ProblemDifference } from './closing-types';

/** Systemic problems that came and went since the signature. */
export function ChangedProblems({ difference }: { readonly difference: ProblemDifference }) {
  const t = useT();
  return (
    <>
      {(['plus', 'minus'] as const).map(side =>
        difference[side].length > 0 ? (
          <section key={side} aria-label={t(`closing.${side}`)}>
            <h3>{t(`closing.${side}`)}</h3>
            <ul className="issues">
              {difference[side].map(problem => (
                <li key={JSON.stringify(problem)}>
                  <ProblemText problem={problem} cases={problem.cases} />
                </li>
              ))}
            </ul>
          </section>
        ) : null,
      )}
      {difference.plus.length > 0 && difference.minus.length > 0 ? (
        <p className="note">{t('problems.differences.note')}</p>
      ) : null}
    </>
  );
}
