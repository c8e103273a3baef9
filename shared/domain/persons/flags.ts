import type { PersonFlagCode } from '../codes';

export interface Flag {
  readonly code: PersonFlagCode;
  readonly setBy: string;
  readonly setOn: string;
  readonly reason: string;
}

/** A judgement about a person, not a help to them: nobody may set it without saying why. */
const NEEDS_REASON: ReadonlySet<PersonFlagCode> = new Set(['threat', 'frequent']);

/** The first flag that lacks its reason, or null. */
export function flagWithoutReason(
  flags: readonly { readonly code: PersonFlagCode; readonly reason: string }[],
): PersonFlagCode | null {
  return flags.find(flag => NEEDS_REASON.has(flag.code) && flag.reason.trim() === '')?.code ?? null;
}

/** Flags as wanted: those that stay keep who set them and when; each stands once. */
export function applyFlags(
  present: readonly Flag[],
  wanted: readonly { readonly code: PersonFlagCode; readonly reason: string }[],
  by: string,
  on: string,
): Flag[] {
  const once = new Map(wanted.map(flag => [flag.code, flag]));
  return [...once.values()].map(({ code, reason }) => {
    const kept = present.find(flag => flag.code === code && flag.reason === reason);
    return kept ?? { code, reason, setBy: by, setOn: on };
  });
}
