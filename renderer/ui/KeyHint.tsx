/** A key as it stands on the keyboard: `Ctrl Enter`. For the eyes only: the control says it in aria-keyshortcuts. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className="key-hint" aria-hidden="true">
      {keys}
    </span>
  );
}
