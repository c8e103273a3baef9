import './with-resolvers';
import { getDocument, type PDFDocumentLoadingTask, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.min.mjs';

/**
 * Begins to read a PDF, in a worker of its own that `close` ends. Nothing in it runs: its scripts and forms are off,
 * WebAssembly and eval are forbidden by the page's policy, and nothing is fetched but decoders of our own.
 */
export async function openPdf(blob: Blob): Promise<{ task: PDFDocumentLoadingTask; close(): void }> {
  const data = new Uint8Array(await blob.arrayBuffer());
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data,
    worker,
    enableXfa: false,
    useWasm: false,
    wasmUrl: '/assets/pdf/',
    useWorkerFetch: false,
    useSystemFonts: true,
    stopAtErrors: false,
    maxImageSize: 100_000_000,
  });
  const close = () => {
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  return { task, close };
}
