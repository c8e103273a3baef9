import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { ServedOffice } from '../../../shared/contract/office';
import { NewFactor } from '../../../shared/contract/second-factor';
import { errorCode, errorData, useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { resumeSession } from '../../app/lock';
import { rememberLogin } from '../../app/recent-logins';
import { refreshSession } from '../../app/session';
import { showCodes } from '../../app/shown-codes';

/** Refusals that are the next step of the sign-in, not a failure. */
const STEPS: ReadonlySet<string> = new Set([
  'TOO_SOON',
  'MUST_CHANGE_PASSWORD',
  'SECOND_FACTOR_NEEDED',
  'SECOND_FACTOR_SETUP',
  'CHOOSE_OFFICE',
]);

/** What was asked besides the password, and what was answered so far. */
interface Steps {
  readonly mustChange: boolean;
  readonly asksCode: boolean;
  /** A secret for the telephone of who must have a second factor and has none. */
  readonly factor: z.infer<typeof NewFactor> | null;
  /** Offices to choose from; null: not asked. */
  readonly served: readonly z.infer<typeof ServedOffice>[] | null;
  readonly ownPassword: string | null;
  /** Code of the office. */
  readonly chosen: string | null;
}

const NO_STEPS: Steps = {
  mustChange: false,
  asksCode: false,
  factor: null,
  served: null,
  ownPassword: null,
  chosen: null,
};

interface SignInProps {
  readonly login: string;
  readonly password: string;
  /** Too many tries: seconds until the next. */
  readonly onTooSoon: (seconds: number) => void;
  /** The password was wrong, or may not be used. */
  readonly onRefused: () => void;
}

/** Signing in step by step: the password, and what the core asks after it. */
export function useSignIn({ login, password, onTooSoon, onRefused }: SignInProps) {
  const sayError = useErrorText();
  const [steps, setSteps] = useState(NO_STEPS);
  const go = (to: Partial<Steps>) => setSteps(before => ({ ...before, ...to }));
  const signIn = useMutation(
    orpc.session.signIn.mutationOptions({
      onSuccess: ({ actor, recoveryCodes }) => {
        rememberLogin(actor.login);
        if (recoveryCodes === undefined) return resumeSession(actor);
        showCodes({
          codes: recoveryCodes,
          onNoted: () => void resumeSession(actor).then(() => showCodes(null)),
        });
      },
      onError: error => {
        const code = errorCode(error);
        const data = errorData(error);
        if (code === 'NO_OFFICE') void refreshSession();
        if (code === 'MUST_CHANGE_PASSWORD') return go({ mustChange: true });
        if (code === 'SAME_PASSWORD' || code === 'WRONG_CODE') return;
        if (code === 'SECOND_FACTOR_NEEDED') return go({ asksCode: true });
        const offices = z.array(ServedOffice).safeParse(data.offices);
        if (code === 'CHOOSE_OFFICE' && offices.success) return go({ served: offices.data, chosen: null });
        const made = NewFactor.safeParse(data);
        if (code === 'SECOND_FACTOR_SETUP' && made.success) return go({ factor: made.data });
        // What was answered for one person is never sent for the next.
        setSteps(NO_STEPS);
        // The password stays: it was not even tried.
        if (code === 'TOO_SOON') return onTooSoon(typeof data.seconds === 'number' ? data.seconds : 1);
        onRefused();
      },
    }),
  );
  const refused = signIn.error === null ? null : errorCode(signIn.error);
  const { ownPassword, chosen, factor } = steps;
  const given = {
    login,
    password,
    ...(chosen === null ? {} : { office: chosen }),
    ...(ownPassword === null ? {} : { newPassword: ownPassword }),
  };
  return {
    ...steps,
    busy: signIn.isPending,
    error: signIn.error,
    /** The refusal in words; null where it only asks for the next step. */
    refusal: signIn.error && refused !== null && !STEPS.has(refused) ? sayError(signIn.error) : null,
    start: () => signIn.mutate({ login, password }),
    giveCode: (code: string) =>
      signIn.mutate(factor ? { ...given, enrol: { secret: factor.secret, code } } : { ...given, code }),
    choosePassword: (newPassword: string) => {
      go({ ownPassword: newPassword });
      signIn.mutate({ ...given, newPassword });
    },
    chooseOffice: (office: string) => {
      go({ chosen: office });
      signIn.mutate({ login, password, office });
    },
    /** Straight into an office, by an invitation that was accepted just now. */
    enter: (as: { readonly login: string; readonly password: string; readonly office: string }) => {
      go({ chosen: as.office });
      signIn.mutate(as);
    },
    cancel: () => {
      signIn.reset();
      setSteps(NO_STEPS);
    },
  };
}
