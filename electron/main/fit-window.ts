import type { Bounds } from './settings';

export const MIN_WIDTH = 800;
export const MIN_HEIGHT = 560;

function overlap(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/**
 * Where the window opens: where it was, unless that screen is gone or has shrunk; `areas` are the work
 * areas of the screens in DIP, the main one first. Without a memory: most of the main screen.
 */
export function fitWindow(saved: Bounds | undefined, areas: readonly Bounds[]): Bounds {
  const main = areas[0] ?? { x: 0, y: 0, width: 1280, height: 800 };
  const wanted = saved ?? {
    x: main.x + Math.max(0, Math.round((main.width - 1280) / 2)),
    y: main.y + Math.max(0, Math.round((main.height - 860) / 2)),
    width: 1280,
    height: 860,
  };
  const area = areas.find(screen => overlap(screen, wanted) > (wanted.width * wanted.height) / 4) ?? main;
  const width = Math.min(Math.max(wanted.width, MIN_WIDTH), Math.max(area.width, MIN_WIDTH));
  const height = Math.min(Math.max(wanted.height, MIN_HEIGHT), Math.max(area.height, MIN_HEIGHT));
  const within = (at: number, size: number, from: number, room: number): number =>
    Math.max(from, Math.min(at, from + room - size));
  return {
    x: within(wanted.x, width, area.x, area.width),
    y: within(wanted.y, height, area.y, area.height),
    width,
    height,
  };
}
