/** A campaign as far as marking with it goes; dates as ISO days. */
export interface CampaignDays {
  readonly from: string;
  readonly to: string;
  /** From this day on no case gets its mark; null = open. */
  readonly closedOn: string | null;
}

export type CampaignRefusal = 'UNKNOWN_CAMPAIGN' | 'CAMPAIGN_CLOSED';

/** Says why a case cannot be marked with this campaign, or null. Late cases of an open one may still be marked. */
export function refuseCampaign(
  campaign: Pick<CampaignDays, 'closedOn'> | null | undefined,
): CampaignRefusal | null {
  if (!campaign) return 'UNKNOWN_CAMPAIGN';
  return campaign.closedOn === null ? null : 'CAMPAIGN_CLOSED';
}

/** Is it under way on this day, so that a registrar is asked about it? */
export function isUnderWay({ from, to, closedOn }: CampaignDays, day: string): boolean {
  return closedOn === null && from <= day && day <= to;
}
