import { type ReactNode, useId } from 'react';

interface CardProps {
  readonly title?: ReactNode;
  readonly className?: string;
  /** May be wider than the screen and holds nothing to press: the keyboard reaches it to scroll. */
  readonly scrolls?: boolean;
  readonly children: ReactNode;
}

/** A panel; with a title it is a named region of the page. */
export function Card({ title, className, scrolls, children }: CardProps) {
  const id = useId();
  return (
    <section
      className={className ? `card ${className}` : 'card'}
      aria-labelledby={title ? id : undefined}
      tabIndex={scrolls ? 0 : undefined}
    >
      {title ? <h2 id={id}>{title}</h2> : null}
      {children}
    </section>
  );
}
