import { z } from 'zod';
import { MOST_MEMBERS } from '../domain/persons/household';
import { changing, Id, line, signedIn, Version } from './common';
import { PersonCase, PersonItem } from './persons';
import { refusals } from './refusals';

const Name = line(200);
const Address = line(500);
/** Who somebody is to the family, in its own words: мать, сын, ата. */
const Kin = line(60);

export const HouseholdCard = z.strictObject({
  id: Id,
  version: Version,
  name: z.string(),
  address: z.string(),
  members: z.array(z.strictObject({ person: PersonItem, kin: z.string() })),
  /** Cases of all members that this actor may see, newest first. */
  visibleCases: z.array(PersonCase),
  mayChange: z.boolean(),
});

const OnHousehold = z.strictObject({ id: Id, expectedVersion: Version });
const Changed = z.strictObject({ id: Id, version: Version });

/** Families that live together: who belongs to them, where they live, what they asked for. */
export const householdsContract = {
  /** The household of a person; null where there is none. */
  of: signedIn
    .input(z.strictObject({ personId: Id }))
    .output(HouseholdCard.nullable())
    .errors(refusals({ NOT_FOUND: {} })),
  /** Begins a household with its first member. */
  make: signedIn
    .input(
      z.strictObject({
        personId: Id,
        kin: Kin.default(''),
        name: Name.default(''),
        address: Address.default(''),
      }),
    )
    .output(Changed)
    .errors(refusals({ NOT_FOUND: {}, IN_HOUSEHOLD: {} })),
  rename: changing.input(OnHousehold.extend({ name: Name, address: Address }).strict()).output(Changed),
  /** Puts a person in, or says anew who they are to the family. */
  addMember: changing
    .input(OnHousehold.extend({ personId: Id, kin: Kin.default('') }).strict())
    .output(Changed)
    .errors(
      refusals({
        IN_HOUSEHOLD: {},
        HOUSEHOLD_FULL: { data: z.strictObject({ most: z.literal(MOST_MEMBERS) }) },
      }),
    ),
  /** Takes a person out; with the last one the household is gone. */
  removeMember: changing
    .input(OnHousehold.extend({ personId: Id }).strict())
    .output(z.strictObject({ dissolved: z.boolean() })),
  dissolve: changing.input(OnHousehold).output(z.strictObject({ dissolved: z.boolean() })),
};
