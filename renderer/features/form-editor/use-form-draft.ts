import { useCallback, useEffect, useLayoutEffect, useReducer } from 'react';
import { Form } from '../../../shared/domain/statistics/forms/form';

const STORED = 'reception.form-draft';
const MOST_STEPS = 200;

interface History {
  readonly form: Form;
  readonly past: readonly Form[];
  readonly future: readonly Form[];
  /** The field that was changed last: further letters in it are the same step. */
  readonly field: string | null;
}

type Step =
  | { readonly type: 'change'; readonly form: Form; readonly field: string | null }
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'start'; readonly form: Form };

/** Pure: the history after a step. */
export function afterStep(history: History, step: Step): History {
  const { form, past, future } = history;
  switch (step.type) {
    case 'start':
      return { form: step.form, past: [], future: [], field: null };
    case 'change': {
      const same = step.field !== null && step.field === history.field;
      return {
        form: step.form,
        past: same ? past : [...past, form].slice(-MOST_STEPS),
        future: [],
        field: step.field,
      };
    }
    case 'undo': {
      const before = past.at(-1);
      if (!before) return history;
      return { form: before, past: past.slice(0, -1), future: [form, ...future], field: null };
    }
    case 'redo': {
      const [after, ...rest] = future;
      if (!after) return history;
      return { form: after, past: [...past, form], future: rest, field: null };
    }
  }
}

/** The form that was being made when the program was closed; forms hold no personal data. */
export function keptDraft(): Form | null {
  try {
    // A draft may be unfinished: its shape is enough, names may be missing.
    const kept: unknown = JSON.parse(localStorage.getItem(STORED) ?? 'null');
    return isFormLike(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isFormLike(value: unknown): value is Form {
  const result = Form.safeParse(value);
  if (result.success) return true;
  return result.error.issues.every(({ code }) => code === 'too_small' || code === 'invalid_format');
}

export function forgetDraft(): void {
  localStorage.removeItem(STORED);
}

/** A form in the making: every change can be undone, and nothing is lost when the window closes. */
export function useFormDraft(start: Form) {
  const [history, step] = useReducer(afterStep, { form: start, past: [], future: [], field: null });
  const { form } = history;
  useEffect(() => localStorage.setItem(STORED, JSON.stringify(form)), [form]);
  const undo = useCallback(() => step({ type: 'undo' }), []);
  const redo = useCallback(() => step({ type: 'redo' }), []);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
      if (!isRedo && event.code !== 'KeyZ') return;
      event.preventDefault();
      if (isRedo) redo();
      else undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
  return {
    form,
    /** `field`: where letters are typed; without it the change is a step of its own. */
    change: (next: Form, field: string | null = null) => step({ type: 'change', form: next, field }),
    start: (next: Form) => step({ type: 'start', form: next }),
    undo,
    redo,
    mayUndo: history.past.length > 0,
    mayRedo: history.future.length > 0,
  };
}
