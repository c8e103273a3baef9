import { encode } from 'uqr';

interface QrCodeProps {
  readonly text: string;
  /** What the code is for, to those who do not see it. */
  readonly label: string;
}

/** Modules that must stay light around a code (ISO/IEC 18004, 5.3.8). */
const QUIET = 4;

/** A text as a QR code, dark on light whatever the theme: cameras read no other. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
