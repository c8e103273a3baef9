import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { caseHref } from '../../app/addresses';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, dueText, Tag } from '../../ui';
import '../../ui/next-cases.css';

/** Something of a case that has a day of its own. */
export interface DueLine {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly dueOn: string;
  readonly what: string;
  /** Beneath what it is. */
  readonly about: string;
  readonly kind: string;
  readonly state?: ReactNode;
}

/** What this desk waits for or owes, the nearest day first; nothing where there is nothing. */
export function DueLines({ title, lines }: { readonly title: string; readonly lines: readonly DueLine[] }) {
  const t = useT();
  const { today } = useSession();
  if (lines.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="next-cases">
        {lines.map(line => {
          const due = dueText(line.dueOn, today, t);
          return (
            <li key={line.id}>
              <Link href={caseHref(line.caseId)}>
                <span className="next-due">
                  <Tag tone={due.tone}>{due.text}</Tag>
                </span>
                <span className="next-number">{line.caseNumber}</span>
                <span className="next-what">
                  {line.what}
                  <span className="note">{line.about}</span>
                </span>
                <span className="next-topic note">{line.kind}</span>
                {line.state}
              </Link>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
