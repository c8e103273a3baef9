import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { useT } from '../../app/language';
import { CaseCard } from './CaseCard';
import { isTyping } from './case-keys';
import { useCaseDesk } from './use-case-desk';
import './cases.css';

/** One case on its own page. */
export default function CaseScreen() {
  const t = useT();
  const { id } = useParams<{ id: string }>();
  const [, navigate] = useLocation();
  const desk = useCaseDesk(id);
  const screen = useRef<HTMLDivElement>(null);
  // The keys of the case work as soon as the page opens.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another case is shown
  useEffect(() => {
    if (document.activeElement === document.body) screen.current?.focus();
  }, [id]);
  function onKeyDown(event: KeyboardEvent): void {
    desk.onKeyDown(event);
    if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target) || desk.dialog) return;
    event.preventDefault();
    if (history.length > 1) history.back();
    else navigate('/cases');
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of everything inside
    <div className="case-page" ref={screen} tabIndex={-1} onKeyDown={onKeyDown}>
      <p>
        <Link href="/cases">← {t('cases.back')}</Link>
      </p>
      <div className="card">
        <CaseCard desk={desk} page />
      </div>
    </div>
  );
}
