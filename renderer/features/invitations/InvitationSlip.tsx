import type { z } from 'zod';
import type { Invitation } from '../../../shared/contract/invitations';
import { groupInvitationCode } from '../../../shared/domain/sign-in/invitation-code';
import { createTranslator } from '../../../shared/i18n/translator';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { formatInstant } from '../../ui';
import { QrCode } from '../../ui/QrCode';
import '../papers/papers.css';
import './invitations.css';

export type MadeInvitation = z.infer<typeof Invitation>;

const LANGUAGES = ['ru', 'kk'] as const;
const SAY = { ru: createTranslator('ru'), kk: createTranslator('kk') };

/** The slip as it is printed: both languages, whatever the language of the screen. */
export function InvitationSlip({ invitation }: { readonly invitation: MadeInvitation }) {
  const t = useT();
  const { office } = useSession();
  const { name, login, code, expiresAt } = invitation;
  const rows = [
    ['invite.slip.who', name],
    ['invite.slip.login', login],
    ['invite.slip.until', formatInstant(expiresAt)],
  ] as const;
  return (
    <article className="paper receipt-sheet invitation-slip">
      {LANGUAGES.map(language => (
        <header key={language} lang={language}>
          <p className="receipt-office">{language === 'kk' ? office.nameKk : office.nameRu}</p>
          <h2>{SAY[language]('invite.slip.title')}</h2>
        </header>
      ))}
      <dl>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>
              <span lang="ru">{SAY.ru(term)}</span>
              {SAY.ru(term) === SAY.kk(term) ? null : (
                <>
                  {' · '}
                  <span lang="kk">{SAY.kk(term)}</span>
                </>
              )}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="receipt-code">
        <QrCode text={groupInvitationCode(code)} label={t('invite.slip.qr')} />
        <p className="receipt-code-text invitation-code">{groupInvitationCode(code)}</p>
      </div>
      {LANGUAGES.map(language => (
        <p key={language} lang={language} className="receipt-small">
          {SAY[language]('invite.slip.how')}
        </p>
      ))}
    </article>
  );
}
