import { type KeyboardEvent, type ReactNode, useRef } from 'react';

export interface ChipOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

interface ChipsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly ChipOption<Value>[];
  readonly disabled?: boolean;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One choice of a few, all in sight: a radio group, one stop of Tab, arrows choose, digits by the place. */
export function Chips<Value extends string>({
  label,
  value,
  onChange,
  options,
  disabled,
}: ChipsProps<Value>) {
  const group = useRef<HTMLDivElement>(null);
  const chosen = Math.max(
    0,
    options.findIndex(option => option.value === value),
  );

  function choose(index: number): void {
    const option = options[(index + options.length) % options.length];
    if (!option) return;
    onChange(option.value);
    group.current?.querySelector<HTMLElement>(`[data-value="${option.value}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const place =
      event.ctrlKey || event.altKey || event.metaKey ? 0 : Number(/^[1-9]$/.exec(event.key)?.[0] ?? 0);
    if (step !== undefined) choose(chosen + step);
    else if (place > 0 && place <= options.length) choose(place - 1);
    else if (event.key === 'Home') choose(0);
    else if (event.key === 'End') choose(options.length - 1);
    else return;
    event.preventDefault();
  }

  return (
    <div ref={group} className="chips" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a chip is a radio with a roving tab stop, styled as a button
        <button
          key={option.value}
          type="button"
          role="radio"
          className="chip"
          data-value={option.value}
          aria-checked={option.value === value}
          tabIndex={index === chosen ? 0 : -1}
          disabled={disabled}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
