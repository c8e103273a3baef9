import { describe, expect, it } from 'vitest';
import { isReception } from '../../../shared/domain/appeals/registration-fields';
import { createRandom, generateAppeals } from '../../../shared/domain/demo';
import { DEMO_PROBLEMS } from '../../../shared/domain/demo/deed-words';
import { followDay, planDeeds } from '../../../shared/domain/demo/plan-deeds';
import { personalMarks } from '../../../shared/domain/problems/personal-words';

const KAZAKH_ONLY = /[әғқңөұүһі]/i;
const RUSSIAN_ONLY = /[ёъ]|(^|\s)(в|и|на|по|не)(\s|$)/i;

const made = (['KZ', 'RU'] as const).map(profile => {
  const place = { territoryRoot: profile === 'KZ' ? '110000000' : null, profile } as const;
  const appeals = generateAppeals({ seed: 5, count: 1500, from: '2025-11-22', to: '2026-11-21', ...place });
  const random = createRandom(9);
  return { profile, appeals, works: appeals.map(appeal => planDeeds(random, appeal, profile)) };
});

describe.each(made)('deeds of a demonstration of $profile', ({ profile, appeals, works }) => {
  it('are the same for the same seed', () => {
    const random = createRandom(9);
    expect(appeals.map(appeal => planDeeds(random, appeal, profile))).toEqual(works);
  });

  it('begin after the case is taken, and have their end after their beginning', () => {
    const wrong = works.filter(({ deeds }, index) => {
      const accepted = appeals[index]?.outcome.acceptAfterDays ?? 0;
      return deeds.some(deed => {
        const end = followDay(deed) ?? deed.afterDays;
        return deed.afterDays < accepted || end < deed.afterDays;
      });
    });
    expect(wrong).toEqual([]);
  });

  it('receive and promise only whom somebody saw, and never one deed twice in a case', () => {
    const unseen = works.filter(({ receiver, deeds }, index) => {
      const appeal = appeals[index];
      const seen = appeal !== undefined && isReception(appeal);
      return !seen && (receiver !== null || deeds.some(({ kind }) => kind === 'promise'));
    });
    expect(unseen).toEqual([]);
    expect(works.filter(({ deeds }) => new Set(deeds.map(({ kind }) => kind)).size < deeds.length)).toEqual(
      [],
    );
  });

  it('speak the language of the appeal', () => {
    const strange = works.flatMap(({ deeds }, index) =>
      deeds.flatMap(deed => {
        const { afterDays: _, ...said } = deed;
        const words = JSON.stringify(said);
        const other = appeals[index]?.language === 'kk' ? RUSSIAN_ONLY : KAZAKH_ONLY;
        return other.test(words) ? [words] : [];
      }),
    );
    expect(strange).toEqual([]);
  });

  it('name problems in words that point to nobody of the demonstration', () => {
    const names = appeals.flatMap(({ applicant }) =>
      applicant ? [applicant.surname, applicant.firstName, applicant.patronymic ?? ''] : [],
    );
    const words = DEMO_PROBLEMS.flatMap(({ title, asked, askedOf }) =>
      [title, asked, askedOf].flatMap(({ ru, kk }) => [ru, kk]),
    );
    expect(words.filter(text => personalMarks(text, [...new Set(names)]).length > 0)).toEqual([]);
  });
});
