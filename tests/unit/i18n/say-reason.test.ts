import { expect, it } from 'vitest';
import type { Reason } from '../../../shared/domain/routing/decide';
import { sayReason } from '../../../shared/i18n/say-reason';
import { createTranslator } from '../../../shared/i18n/translator';

const topic = { topicRu: 'Пенсии', topicKk: 'Зейнетақы' };

it.each<[Reason, string, string, string]>([
  [
    { code: 'rule-topic', params: { ...topic, targetKind: 'lawyer' } },
    'тема «Пенсии» → юрист',
    '«Зейнетақы» тақырыбы → заңгер',
    'topic “Пенсии” → lawyer',
  ],
  [
    { code: 'rule-topic', params: { ...topic, targetKind: 'deputy', targetLevel: 'city' } },
    'тема «Пенсии» → депутат (город)',
    '«Зейнетақы» тақырыбы → депутат (қала)',
    'topic “Пенсии” → deputy (city)',
  ],
  [
    { code: 'rule-kind', params: { kind: 'complaint', targetPool: 3 } },
    'вид «жалоба» → группа из 3 человек',
    '«шағым» түрі → 3 адамнан тұратын топ',
    'kind “complaint” → a pool of 3 people',
  ],
  [
    { code: 'rule-all', params: { targetName: 'Иванова' } },
    'правило для всех обращений → Иванова',
    'барлық жолданымға ортақ ереже → Иванова',
    'rule for every appeal → Иванова',
  ],
  [
    { code: 'rule-all', params: { targetPartner: 'Қайырым' } },
    'правило для всех обращений → партнёр «Қайырым»',
    'барлық жолданымға ортақ ереже → «Қайырым» серіктес ұйымы',
    'rule for every appeal → partner “Қайырым”',
  ],
  [
    { code: 'rule-all', params: { targetPartner: '' } },
    'правило для всех обращений → партнёрская организация',
    'барлық жолданымға ортақ ереже → серіктес ұйым',
    'rule for every appeal → partner organisation',
  ],
  [
    { code: 'least-load', params: { open: 3, capacity: 12 } },
    'меньше всех в работе: 3 из 12',
    'жұмысындағы істер ең аз: 12 ішінен 3',
    'fewest in work: 3 of 12',
  ],
  [
    { code: 'reader-leads', params: { name: 'Иванова' } },
    'нужно второе чтение ответа: дело ведёт сам второй читатель (Иванова), прочтёт другой или руководитель',
    'жауаптың екінші оқылымы керек: істі екінші оқитын адамның өзі (Иванова) жүргізеді, басқа адам не жетекші оқиды',
    'the answer needs a second reading: the second reader leads the case (Иванова), so another or the head reads',
  ],
  [
    { code: 'absent', params: { until: '2026-12-01' } },
    'отсутствует до 01.12.2026',
    '01.12.2026 дейін жоқ',
    'absent until 01.12.2026',
  ],
])('says a reason in the three languages', (reason, ru, kk, en) => {
  expect([
    sayReason(createTranslator('ru'), reason),
    sayReason(createTranslator('kk'), reason),
    sayReason(createTranslator('en'), reason),
  ]).toEqual([ru, kk, en]);
});
