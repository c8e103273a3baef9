import type { LocalName } from '../../../shared/domain/codes';
import { useName, useT } from '../../app/language';

interface ProblemTextProps {
  readonly problem: {
    readonly title: string;
    readonly asked: string;
    readonly askedOf: string;
    readonly topicName: LocalName;
    readonly territoryName: LocalName;
  };
  /** How many cases stand behind it. */
  readonly cases: number;
}

/** A systemic problem: what it is, what is asked of whom, its topic and place. */
export function ProblemText({ problem, cases }: ProblemTextProps) {
  const t = useT();
  const sayName = useName();
  return (
    <>
      <strong>{problem.title}</strong>
      <div>{t('problems.asks', { asked: problem.asked, of: problem.askedOf })}</div>
      <div className="note">
        {sayName(problem.topicName)}, {sayName(problem.territoryName)},{' '}
        {t('problems.cases', { count: cases })}
      </div>
    </>
  );
}
