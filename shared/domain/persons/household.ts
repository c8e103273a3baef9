/** A family larger than this is a list of people, not a household. */
export const MOST_MEMBERS = 30;

/** Who belongs to a household, and who they are to the family in its own words. */
export interface Member {
  readonly personId: string;
  readonly kin: string;
}

/** Members with this one among them: a known one keeps the place and gets the new words. */
export function withMember(members: readonly Member[], member: Member): Member[] {
  return members.some(one => one.personId === member.personId)
    ? members.map(one => (one.personId === member.personId ? member : one))
    : [...members, member];
}

/** Members without these persons. */
export function withoutMembers(members: readonly Member[], personIds: readonly string[]): Member[] {
  return members.filter(member => !personIds.includes(member.personId));
}
