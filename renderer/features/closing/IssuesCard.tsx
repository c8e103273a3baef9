import { useT } from '../../app/language';
import { Card, formatInstant, Tag } from '../../ui';
import type { Issue } from './closing-types';

/** A hash as people compare it: its first digits in groups. */
function shortPrint(hash: string): string {
  return hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}

/** Who signed the quarter, when and why anew. */
export function IssuesCard({ issues }: { readonly issues: readonly Issue[] }) {
  const t = useT();
  return (
    <Card title={t('closing.issues')}>
      {issues.length === 0 ? <p className="note">{t('closing.issues.none')}</p> : null}
      <ul className="issues">
        {issues.map(({ issue, signedBy, signedAt, flaws, hash, reason }) => (
          <li key={issue}>
            <strong>{t('closing.issue', { issue })}</strong> {signedBy},{' '}
            <span className="numbers">{formatInstant(signedAt)}</span>{' '}
            {flaws > 0 ? <Tag tone="warn">{t('closing.issue.flaws', { count: flaws })}</Tag> : null}
            {reason ? <div>{reason}</div> : null}
            <div className="note">
              {t('closing.issue.seal')} <code>{shortPrint(hash)}</code>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
