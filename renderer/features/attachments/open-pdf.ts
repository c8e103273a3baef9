import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentLoadingTask,
} from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerAddress;

/**
 * Begins to read a PDF. Nothing in it runs: its scripts and forms are off, WebAssembly and eval are forbidden by the
 * page's policy, and nothing is fetched but decoders of our own.
 */
export async function openPdf(blob: Blob): Promise<PDFDocumentLoadingTask> {
  return getDocument({
    data: new Uint8Array(await blob.arrayBuffer()),
    enableXfa: false,
    useWasm: false,
    wasmUrl: '/assets/pdf/',
    useWorkerFetch: false,
    useSystemFonts: true,
    stopAtErrors: false,
    maxImageSize: 100_000_000,
  });
}
