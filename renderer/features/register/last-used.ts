import { CHANNELS, type Channel, KINDS, type Kind, SOURCES, type Source } from '../../../shared/domain/codes';
import { SECTIONS, type Section } from './register-keys';

/** What a user chose last for a channel; choices only, nothing typed. */
export interface LastUsed {
  readonly kind: Kind;
  readonly source: Source;
  /** Were the further fields of the applicant open? */
  readonly more: boolean;
}

const keyOf = (userId: string) => `reception.desk.${userId}`;

function read(userId: string): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(userId)) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
  } catch {
    return {};
  }
}

/** The channel of the last registration on this computer. */
export function lastChannel(userId: string): Channel {
  const { channel } = read(userId);
  return CHANNELS.find(one => one === channel) ?? 'walk-in';
}

/** What was chosen last for this channel, or the usual. */
export function lastUsed(userId: string, channel: Channel): LastUsed {
  const kept = Object(read(userId)[`of.${channel}`]);
  return {
    kind: KINDS.find(one => one === kept.kind) ?? 'application',
    source: SOURCES.find(one => one === kept.source) ?? 'citizen',
    more: kept.more === true,
  };
}

/** The campaign of the last registration; on a day of receptions it is every one's. Empty: none. */
export function lastCampaign(userId: string): string {
  const { campaign } = read(userId);
  return typeof campaign === 'string' ? campaign : '';
}

export function rememberUsed(userId: string, channel: Channel, used: LastUsed, campaign: string): void {
  const kept = { ...read(userId), channel, campaign, [`of.${channel}`]: used };
  localStorage.setItem(keyOf(userId), JSON.stringify(kept));
}

/** Parts of the form that the user left folded. */
export function lastFolded(userId: string): readonly Section[] {
  const { folded } = read(userId);
  return Array.isArray(folded) ? SECTIONS.filter(section => folded.includes(section)) : [];
}

export function rememberFolded(userId: string, folded: readonly Section[]): void {
  localStorage.setItem(keyOf(userId), JSON.stringify({ ...read(userId), folded }));
}
