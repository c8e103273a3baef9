import { Button, FileButton, Progress } from '@mantine/core';
import { isSentFile } from '../../../shared/domain/centre/sent-files';
import { useT } from '../../app/language';
import { Card, ErrorAlert } from '../../ui';
import { FormError } from '../settings/FormError';
import { CentreKey } from './CentreKey';
import { droppedFiles } from './sent-files';
import { useTaking } from './use-taking';

/** A folder is chosen instead of files; React has no name for the attribute. */
const OF_A_FOLDER = { multiple: true, webkitdirectory: '' };

/** Takes packages and keys of offices: chosen one by one, as a folder, or dropped. */
export function TakeCard() {
  const t = useT();
  const { take, trust, taken, unknown, progress, stop } = useTaking();
  const busy = take.isPending || trust.isPending;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button
    <div
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault();
        take.mutate(droppedFiles(event.dataTransfer));
      }}
    >
      <Card title={t('centre.take')}>
        <p className="note">{t('centre.take.note')}</p>
        <FormError error={take.error} />
        <div className="centre-taking">
          <FileButton multiple accept=".json,.age" onChange={files => take.mutate(files)}>
            {props => (
              <Button {...props} loading={busy}>
                {t('centre.take')}
              </Button>
            )}
          </FileButton>
          <FileButton
            multiple
            inputProps={OF_A_FOLDER}
            onChange={files => take.mutate(files.filter(({ name }) => isSentFile(name)))}
          >
            {props => (
              <Button {...props} variant="default" disabled={busy}>
                {t('centre.takeFolder')}
              </Button>
            )}
          </FileButton>
        </div>
        {progress && progress.of > 1 ? (
          <div className="centre-taking">
            <Progress
              value={(100 * progress.done) / progress.of}
              aria-label={t('centre.taking.label')}
              style={{ flex: 1 }}
            />
            <span className="note numbers">{t('centre.taking', progress)}</span>
            <Button size="compact-sm" variant="default" onClick={stop}>
              {t('centre.taking.stop')}
            </Button>
          </div>
        ) : null}
        <CentreKey />
        {unknown.map(one => (
          <div key={one.fingerprint} className="centre-trust" role="status">
            <p>{t('centre.trust', { office: one.office, fingerprint: one.fingerprint })}</p>
            <Button size="compact-sm" disabled={busy} onClick={() => trust.mutate(one)}>
              {t('centre.trust.yes')}
            </Button>
          </div>
        ))}
        <div role="status">
          {!busy && take.isSuccess && taken.length === 0 && unknown.length === 0 ? (
            <p>{t('centre.take.nothing')}</p>
          ) : null}
          {taken
            .filter(({ failed }) => !failed)
            .map(({ file, words }) => (
              <p key={file}>{words}</p>
            ))}
        </div>
        {taken
          .filter(({ failed }) => failed)
          .map(({ file, words }) => (
            <ErrorAlert key={file} title={file}>
              {words}
            </ErrorAlert>
          ))}
      </Card>
    </div>
  );
}
