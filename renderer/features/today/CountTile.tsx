import { Link } from 'wouter';
import type { Tone } from '../../ui';

interface CountTileProps {
  readonly label: string;
  readonly count: number;
  /** Colour when there is something to count. */
  readonly tone: Tone;
  readonly href: string;
}

/** A number that leads to the cases behind it. */
export function CountTile({ label, count, tone, href }: CountTileProps) {
  return (
    <Link href={href} className="count-tile" data-tone={count > 0 ? tone : 'muted'}>
      <span className="count-number">{count}</span>
      <span>{label}</span>
    </Link>
  );
}
