import { useEffect, useState } from 'react';

interface Wait {
  /** Milliseconds of a clock that nobody can set. */
  readonly until: number;
  readonly login: string;
}

/** Counts the seconds until a login may be tried again; 0 = now. Another login is not held up by it. */
export function useWait(login: string) {
  const [wait, setWait] = useState<Wait | null>(null);
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (wait === null) return;
    const ticking = setInterval(() => {
      setNow(performance.now());
      if (performance.now() >= wait.until) setWait(null);
    }, 250);
    return () => clearInterval(ticking);
  }, [wait]);
  const seconds =
    wait !== null && wait.login === login ? Math.max(0, Math.ceil((wait.until - now) / 1000)) : 0;
  return {
    seconds,
    begin(toWait: number): void {
      setNow(performance.now());
      setWait({ until: performance.now() + toWait * 1000, login });
    },
  };
}
