import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { previewOf } from '../../../shared/domain/attachments/file-types';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { Window } from '../../app/Window';
import { ErrorAlert } from '../../ui';
import { fetchContent } from './fetch-content';
import type { Item } from './send-file';

const PdfPages = lazy(() => import('./PdfPages'));

type Content = { readonly blob: Blob; readonly address: string };

/** The content while the preview is open; its address dies with it. */
function useContent(item: Item | null) {
  const [content, setContent] = useState<Content | null>(null);
  const [error, setError] = useState<unknown>(null);
  const queries = useQueryClient();
  useEffect(() => {
    setContent(null);
    setError(null);
    if (item === null) return;
    const stop = new AbortController();
    let address: string | null = null;
    fetchContent(item, stop.signal).then(
      blob => {
        if (stop.signal.aborted) return;
        address = URL.createObjectURL(blob);
        setContent({ blob, address });
        void queries.invalidateQueries({ queryKey: orpc.journal.key() });
      },
      problem => {
        if (!stop.signal.aborted) setError(problem);
      },
    );
    return () => {
      stop.abort();
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [item, queries]);
  return { content, error };
}

interface PreviewProps {
  readonly item: Item | null;
  readonly onClose: () => void;
}

/**
 * Shows an image, a PDF or a recording inside the program. An image is decoded by the page's own process, a PDF is
 * drawn on a canvas with its scripts off; nothing of the file becomes part of the document.
 */
export function Preview({ item, onClose }: PreviewProps) {
  return (
    <Window opened={item !== null} onClose={onClose} title={<bdi>{item?.name ?? ''}</bdi>} size="90%">
      {item ? <Shown item={item} /> : null}
    </Window>
  );
}

function Shown({ item }: { readonly item: Item }) {
  const t = useT();
  const errorText = useErrorText();
  const { content, error } = useContent(item);
  const [failed, setFailed] = useState(false);
  if (error) return <ErrorAlert>{errorText(error)}</ErrorAlert>;
  if (failed) return <ErrorAlert>{t('files.preview.failed')}</ErrorAlert>;
  if (content === null) return <p className="note">{t('files.preview.loading')}</p>;
  const fail = () => setFailed(true);
  const kind = previewOf(item);
  if (kind === 'image')
    return <img className="file-image" src={content.address} alt={item.name} onError={fail} />;
  if (kind === 'audio')
    return (
      // biome-ignore lint/a11y/useMediaCaption: a recording of a visitor has no captions
      <audio className="file-audio" controls src={content.address} onError={fail} aria-label={item.name} />
    );
  return (
    <Suspense fallback={<p className="note">{t('files.preview.loading')}</p>}>
      <PdfPages blob={content.blob} onFailed={fail} />
    </Suspense>
  );
}
