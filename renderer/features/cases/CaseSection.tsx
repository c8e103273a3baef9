import { createContext, type ReactNode, useContext, useId } from 'react';

/** Headings of the card's sections: h3 under the card's h2 in the pane, h2 under the page's h1. */
export const SectionHeading = createContext<'h2' | 'h3'>('h3');

/** A titled part of the card. */
export function CaseSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const Heading = useContext(SectionHeading);
  const id = useId();
  return (
    <section className="case-section" aria-labelledby={id}>
      <Heading id={id} className="section-title">
        {title}
      </Heading>
      {children}
    </section>
  );
}
