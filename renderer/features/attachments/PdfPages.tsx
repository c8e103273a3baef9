import { Button } from '@mantine/core';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../app/language';
import { openPdf } from './open-pdf';

interface PdfPagesProps {
  readonly blob: Blob;
  readonly onFailed: () => void;
}

/** A PDF drawn page by page on a canvas: no text of it becomes HTML, no script and no form of it lives. */
export default function PdfPages({ blob, onFailed }: PdfPagesProps) {
  const t = useT();
  const [file, setFile] = useState<PDFDocumentProxy | null>(null);
  const [page, setPage] = useState(1);
  const canvas = useRef<HTMLCanvasElement>(null);
  const failed = useRef(onFailed);
  failed.current = onFailed;

  useEffect(() => {
    const opening = openPdf(blob);
    let left = false;
    opening
      .then(({ task }) => task.promise)
      .then(opened => {
        if (!left) setFile(opened);
      })
      .catch(() => {
        if (!left) failed.current();
      });
    return () => {
      left = true;
      void opening.then(({ close }) => close()).catch(() => undefined);
    };
  }, [blob]);

  useEffect(() => {
    const target = canvas.current;
    if (file === null || target === null) return;
    let stop = () => {};
    let left = false;
    file
      .getPage(page)
      .then(drawn => {
        if (left) return;
        const width = target.parentElement?.clientWidth ?? 800;
        const scale = Math.min(3, (width / drawn.getViewport({ scale: 1 }).width) * devicePixelRatio);
        const viewport = drawn.getViewport({ scale });
        target.width = viewport.width;
        target.height = viewport.height;
        const task = drawn.render({ canvas: target, viewport });
        stop = () => task.cancel();
        return task.promise.then(() => {
          target.dataset.drawn = String(page);
        });
      })
      .catch(() => {
        if (!left) failed.current();
      });
    return () => {
      left = true;
      stop();
    };
  }, [file, page]);

  const total = file?.numPages ?? 1;
  const position = t('files.preview.page', { n: page, total });
  return (
    <div className="file-pdf">
      <div className="file-pages">
        <Button
          size="compact-sm"
          variant="default"
          disabled={page <= 1}
          aria-label={t('files.preview.previous')}
          onClick={() => setPage(n => n - 1)}
        >
          ←
        </Button>
        <span aria-live="polite">{position}</span>
        <Button
          size="compact-sm"
          variant="default"
          disabled={page >= total}
          aria-label={t('files.preview.next')}
          onClick={() => setPage(n => n + 1)}
        >
          →
        </Button>
      </div>
      <section
        className="file-canvas"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the window is scrolled by keys
        tabIndex={0}
        aria-label={t('files.preview.area')}
      >
        <canvas ref={canvas} role="img" aria-label={position} />
      </section>
    </div>
  );
}
