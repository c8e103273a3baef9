interface SignatureLinesProps {
  /** Whose signature, and what stands behind its line: a name and a time, or what is to be written there. */
  readonly lines: readonly { readonly who: string; readonly behind: string }[];
}

/** Lines to sign on, at the end of a paper. */
export function SignatureLines({ lines }: SignatureLinesProps) {
  return (
    <section className="signature-lines">
      {lines.map(({ who, behind }) => (
        <div key={who}>
          <span>{who}</span>
          <span className="signature-line" />
          <span className="note">{behind}</span>
        </div>
      ))}
    </section>
  );
}
