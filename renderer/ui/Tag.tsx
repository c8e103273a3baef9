import type { ReactNode } from 'react';

export type Tone = 'bad' | 'warn' | 'ok' | 'info' | 'muted';

/** A short state in a word; the word carries the meaning, the colour only helps. */
export function Tag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
