import { createContext, useContext } from 'react';
import type { PlacedProblem } from '../../../shared/domain/statistics/forms/edit-form';
import { useT } from '../../app/language';

/** What is wrong with the form that is being made; every field looks for its own. */
export const ProblemsOfForm = createContext<readonly PlacedProblem[]>([]);

/** Words for a field: what is wrong with it and what to do; undefined where nothing is. */
export function useProblemAt(): (at: string) => string | undefined {
  const t = useT();
  const problems = useContext(ProblemsOfForm);
  return at => {
    const own = problems.find(problem => problem.at === at);
    if (!own) return undefined;
    const isMissingWord = own.code === 'WRONG_SHAPE' && at.endsWith('/ru');
    return t(isMissingWord ? 'formEditor.sayRussian' : `form.problem.${own.code}`);
  };
}

/** How many problems something has inside. */
export function useProblemsWithin(): (at: string) => number {
  const problems = useContext(ProblemsOfForm);
  return at => problems.filter(problem => problem.at === at || problem.at.startsWith(`${at}/`)).length;
}

/** What is wrong with a thing as a whole, beside it. */
export function ProblemNote({ at }: { readonly at: string }) {
  const problem = useProblemAt()(at);
  return problem ? (
    <p className="field-problem" role="alert">
      {problem}
    </p>
  ) : null;
}
