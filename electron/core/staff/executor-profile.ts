import { z } from 'zod';
import { ExecutorProfile } from '../../../shared/contract/office';
import type { ExecutorProfile as Limits } from '../../../shared/domain/routing/candidate';
import type { ReadDb } from '../../db';
import { refuse } from '../refusal';

type Profile = z.output<typeof ExecutorProfile>;

/** As it is stored: with the paths of what it names, so that every registration need not look them up. */
const StoredProfile = z.strictObject({
  ...ExecutorProfile.shape,
  topics: z.array(ExecutorProfile.shape.topics.element.extend({ path: z.string() })),
  territories: z.array(ExecutorProfile.shape.territories.element.extend({ path: z.string() })),
});

const NO_LIMITS: Profile = {
  topics: [],
  territories: [],
  languages: [],
  days: [],
  weekly: null,
  groups: [],
};

/** What the decision asks of a profile; undefined where nothing is limited. */
export function limitsOf(stored: string | null): Limits | undefined {
  if (stored === null) return undefined;
  const { topics, territories, ...rest } = StoredProfile.parse(JSON.parse(stored));
  return { ...rest, topics, territories: territories.map(({ path }) => path) };
}

/** The profile as a person sees it. */
export function profileOf(stored: string | null): Profile {
  if (stored === null) return NO_LIMITS;
  const profile = StoredProfile.parse(JSON.parse(stored));
  return {
    ...profile,
    topics: profile.topics.map(({ path: _path, ...topic }) => topic),
    territories: profile.territories.map(({ path: _path, ...territory }) => territory),
  };
}

/** Text to store; names and paths come from the reference tables, whatever was sent. Refuses NOT_FOUND. */
export async function storedProfile(db: ReadDb, officeId: string, profile: Profile): Promise<string | null> {
  if (JSON.stringify(profile) === JSON.stringify(NO_LIMITS)) return null;
  const topics = await Promise.all(
    profile.topics.map(async ({ classifier, code }) => {
      const row = await db
        .selectFrom('topics')
        .select(['path', 'name_ru', 'name_kk'])
        .where('owner', 'in', ['*', officeId])
        .where('classifier', '=', classifier)
        .where('code', '=', code)
        .executeTakeFirst();
      if (!row) return refuse('NOT_FOUND');
      return { classifier, code, path: row.path, name: { ru: row.name_ru, kk: row.name_kk || row.name_ru } };
    }),
  );
  const territories = await Promise.all(
    profile.territories.map(async ({ code }) => {
      const row = await db
        .selectFrom('territories')
        .select(['path', 'name_ru', 'name_kk'])
        .where('code', '=', code)
        .executeTakeFirst();
      if (!row) return refuse('NOT_FOUND');
      return { code, path: row.path, name: { ru: row.name_ru, kk: row.name_kk } };
    }),
  );
  return JSON.stringify({ ...profile, topics, territories });
}
