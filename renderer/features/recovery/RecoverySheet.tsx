import { groupSecret } from '../../../shared/domain/recovery/secret-text';
import { createTranslator } from '../../../shared/i18n/translator';
import { useT } from '../../app/language';
import { formatDate } from '../../ui';
import { QrCode } from '../../ui/QrCode';
import './recovery.css';

/** What the core answered once, and the office it opens. */
export interface MadeSheet {
  readonly secret: string;
  readonly check: string;
  readonly office: { readonly nameRu: string; readonly nameKk: string; readonly code: string };
  readonly on: string;
}

/** The sheet as it is printed: both languages on one A4 page, whatever the language of the screen. */
export function RecoverySheet({ sheet }: { readonly sheet: MadeSheet }) {
  const t = useT();
  const { secret, check, office, on } = sheet;
  return (
    <article className="recovery-sheet">
      {(['ru', 'kk'] as const).map(language => {
        const say = createTranslator(language);
        const name = language === 'kk' ? office.nameKk : office.nameRu;
        return (
          <section key={language} lang={language}>
            <h2>{say('recovery.sheet.title')}</h2>
            <p>
              {say('recovery.sheet.office', { name, code: office.code })}.{' '}
              {say('recovery.sheet.made', { date: formatDate(on) })}.
            </p>
            <p>{say('recovery.sheet.what')}</p>
            <p>{say('recovery.sheet.keep')}</p>
          </section>
        );
      })}
      <dl>
        <dt>
          <span lang="ru">{createTranslator('ru')('recovery.sheet.secret')}</span> ·{' '}
          <span lang="kk">{createTranslator('kk')('recovery.sheet.secret')}</span>
        </dt>
        <dd className="recovery-secret">
          <QrCode text={secret} label={t('recovery.sheet.qr')} />
          {groupSecret(secret).map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one secret never move
            <code key={index}>{group}</code>
          ))}
        </dd>
        <dt>
          <span lang="ru">{createTranslator('ru')('recovery.sheet.check')}</span> ·{' '}
          <span lang="kk">{createTranslator('kk')('recovery.sheet.check')}</span>
        </dt>
        <dd className="recovery-check">
          <code>
            {check.slice(0, 4)} {check.slice(4)}
          </code>
        </dd>
      </dl>
    </article>
  );
}
