const two = (n: number) => String(n).padStart(2, '0');

/** An instant as time of this PC, to the second: `2026-11-20T18:30:00`. */
export function localTime(instant: string): string {
  const at = new Date(instant);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}
