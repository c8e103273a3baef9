import { useLanguage, useT } from '../../app/language';
import type { PersonMatch } from './person-types';

/** A likeness as people read it: «0,93», «та же фамилия, то же имя в другом написании; но: другой пол». */
export function useLikenessWords() {
  const t = useT();
  const [language] = useLanguage();
  return {
    sayScore: (score: number) => (language === 'en' ? score.toFixed(2) : score.toFixed(2).replace('.', ',')),
    sayWhy: ({ reasons, against }: PersonMatch['likeness']) => {
      const words = reasons.map(code => t(`identity.${code}`)).join(', ');
      return against.length === 0
        ? words
        : `${words}; ${against.map(code => t(`identity.${code}`)).join(', ')}`;
    },
  };
}
