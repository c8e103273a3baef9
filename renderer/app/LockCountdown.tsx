import { useEffect, useState } from 'react';
import { queryClient } from '../api/query';
import { sayTime, secondsLeft, type Touch } from './idle';
import { useT } from './language';
import { closeSession } from './lock';

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;
/** Pages of one browser share the session: work in one keeps the others open. */
const CHANNEL = 'reception-activity';
const TELL_EVERY_MS = 1_000;

const touchNow = (): Touch => ({ date: Date.now(), steady: performance.now() });

/** Counts down to the lock and locks; a key, the mouse, a touch begin anew, so does a change on its way to the core. */
export function LockCountdown({ minutes }: { readonly minutes: number }) {
  const t = useT();
  const [left, setLeft] = useState(minutes * 60);

  useEffect(() => {
    let last = touchNow();
    let told = last.steady;
    const others = new BroadcastChannel(CHANNEL);
    const tick = () => {
      // An import of a long journal must not lose its key half-way.
      if (queryClient.isMutating() > 0) last = touchNow();
      const seconds = secondsLeft(minutes, last, touchNow());
      setLeft(seconds);
      if (seconds === 0) void closeSession('locked');
    };
    const touched = () => {
      // Asleep beyond the limit: the first touch must not wake what should have locked.
      if (secondsLeft(minutes, last, touchNow()) === 0) return tick();
      last = touchNow();
      if (last.steady - told < TELL_EVERY_MS) return;
      told = last.steady;
      others.postMessage(null);
    };
    others.onmessage = () => {
      last = touchNow();
    };
    tick();
    const ticking = setInterval(tick, 1_000);
    for (const sign of SIGNS_OF_LIFE)
      window.addEventListener(sign, touched, { capture: true, passive: true });
    return () => {
      clearInterval(ticking);
      others.close();
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, touched, { capture: true });
    };
  }, [minutes]);

  return (
    <span className="lock-countdown" role="timer" data-soon={left <= 60 || undefined}>
      {t('lock.in', { time: sayTime(left) })}
    </span>
  );
}
