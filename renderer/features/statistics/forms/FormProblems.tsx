import { z } from 'zod';
import { FORM_PROBLEMS, type FormProblem } from '../../../../shared/domain/statistics/forms/check-form';
import { errorData } from '../../../api/errors';
import { useT } from '../../../app/language';

const Refused = z.object({
  problems: z.array(z.object({ code: z.enum(FORM_PROBLEMS), where: z.string() })),
});

/** What a refusal says is wrong with a form. */
export function problemsOf(error: unknown): readonly FormProblem[] {
  return Refused.safeParse(errorData(error)).data?.problems ?? [];
}

/** What is wrong with a form, and where in it. */
export function FormProblems({ problems }: { readonly problems: readonly FormProblem[] }) {
  const t = useT();
  if (problems.length === 0) return null;
  return (
    <ul className="form-problems">
      {problems.map(({ code, where }) => (
        <li key={`${code} ${where}`}>
          {where ? <b>{where}: </b> : null}
          {t(`form.problem.${code}`)}
        </li>
      ))}
    </ul>
  );
}
