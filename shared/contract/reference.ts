import { oc } from '@orpc/contract';
import { z } from 'zod';
import { LocalName, line, signedIn } from './common';

export const TopicRow = z.strictObject({
  classifier: z.string(),
  code: z.string(),
  level: z.int(),
  name: LocalName,
  /** Names of the ancestors, section first. */
  trail: z.array(LocalName),
  /** How often the office chose it in its newest thousand cases. */
  uses: z.int().optional(),
});
export const TerritoryRow = z.strictObject({
  code: z.string(),
  level: z.int(),
  name: LocalName,
  trail: z.array(LocalName),
});

export const referenceContract = {
  /**
   * Topics whose name or code contains every word typed (folded: Kazakh and Russian letters meet), in any form or by a
   * synonym; by name first, then by what the office chooses most.
   */
  topics: signedIn
    .input(
      z.strictObject({
        query: line(200).optional(),
        classifier: line(40).optional(),
        parent: line(40).optional(),
        limit: z.int().min(1).max(100).default(20),
      }),
    )
    .output(z.array(TopicRow)),
  /** Territories whose name begins with the words typed; open before sign-in, the set-up screen needs it. */
  territories: oc
    .input(
      z.strictObject({
        query: line(200).optional(),
        parent: line(20).optional(),
        profile: z.enum(['KZ', 'RU']).optional(),
        limit: z.int().min(1).max(100).default(20),
      }),
    )
    .output(z.array(TerritoryRow)),
  classifiers: signedIn.output(
    z.array(z.strictObject({ id: z.string(), name: LocalName, edition: z.string(), topics: z.int() })),
  ),
};
