import { useEffect, useEffectEvent, useState } from 'react';

const bringsFiles = (data: DataTransfer | null): data is DataTransfer =>
  data?.types.includes('Files') ?? false;
const isUnderDialog = () => document.querySelector('[aria-modal="true"]') !== null;

/**
 * Files dragged over the page or pasted into it; true while some hover. Wherever they are dropped, the page stays:
 * without this a browser would leave it and show the file.
 */
export function useFileDrop(
  enabled: boolean,
  onFiles: (files: readonly File[], pasted: boolean) => void,
): boolean {
  const [hovering, setHovering] = useState(false);
  const take = useEffectEvent((data: DataTransfer, pasted: boolean) => {
    if (enabled && !isUnderDialog() && data.files.length > 0) onFiles([...data.files], pasted);
  });
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!bringsFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = enabled ? 'copy' : 'none';
      setHovering(enabled);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const onDrop = (event: DragEvent) => {
      setHovering(false);
      if (!bringsFiles(event.dataTransfer)) return;
      event.preventDefault();
      take(event.dataTransfer, false);
    };
    const onPaste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      // A word processor puts a picture of the copied words beside them: those who paste mean the words.
      if (data === null || data.files.length === 0 || data.types.includes('text/plain')) return;
      event.preventDefault();
      take(data, true);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, [enabled]);
  return hovering;
}
