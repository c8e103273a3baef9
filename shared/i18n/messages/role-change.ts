import type { Messages } from '../message';

/** Other roles for a member of staff, and what they mean for the key. */
export const roleChangeMessages = {
  'roles.change': { ru: 'Изменить роли', kk: 'Рөлдерін өзгерту', en: 'Change the roles' },
  'roles.change.of': {
    ru: 'Изменить роли: {{name}}',
    kk: 'Рөлдерін өзгерту: {{name}}',
    en: 'Change the roles: {{name}}',
  },
  'roles.change.text': {
    ru: 'Открытые сеансы этого человека закончатся: с новыми правами он войдёт заново. Вернуть прежние роли можно так же.',
    kk: 'Бұл адамның ашық сеанстары аяқталады: жаңа құқықтармен қайта кіреді. Бұрынғы рөлдерді дәл осылай қайтаруға болады.',
    en: 'Open sessions of this person will end: with the new rights they sign in anew. The former roles can be given back in the same way.',
  },
  'roles.key.same': {
    ru: 'Ключ приёмной: без изменений.',
    kk: 'Қабылдау кілті: өзгеріссіз.',
    en: 'The office key: as it is.',
  },
  'roles.key.taken': {
    ru: 'Для этих ролей ключ приёмной не нужен, и он будет отозван. Приёмная получит новый ключ, все записи перешифруются под него, пока вы работаете. Что человек успел скопировать раньше, ему останется читаемо.',
    kk: 'Бұл рөлдерге қабылдау кілті керек емес, сондықтан ол қайтарып алынады. Қабылдау жаңа кілт алады, жұмыс барысында барлық жазба соған қайта шифрланады. Бұрын көшіріп үлгергенін ол адам оқи алады.',
    en: 'These roles need no office key, and it is taken back. The office gets a new key, and everything is sealed anew with it while you work. What the person copied before stays readable to them.',
  },
  'roles.key.asked': {
    ru: 'Для этих ролей нужен ключ приёмной. Сохраните, затем убедитесь, кто это, и нажмите «Выдать ключ» в списке «Ждут ключа»: до этого дела человеку закрыты.',
    kk: 'Бұл рөлдерге қабылдау кілті керек. Сақтап, кім екеніне көз жеткізіп, «Кілт күтетіндер» тізімінде «Кілт беру» түймесін басыңыз: оған дейін істер ол адамға жабық.',
    en: 'These roles need the office key. Save, then make sure who it is and press “Grant the key” in the list “Waiting for the key”: until then the cases are closed to this person.',
  },
  'roles.code': {
    ru: 'Выданный код приглашения перестанет действовать: сделайте после этого новый.',
    kk: 'Берілген шақыру коды күшін жояды: содан кейін жаңасын жасаңыз.',
    en: 'The code of the invitation will stop working: make a new one afterwards.',
  },
  'roles.desk': { ru: 'Чьи дела видит', kk: 'Кімнің істерін көреді', en: 'Whose cases' },
  'roles.desk.none': { ru: 'ничьи', kk: 'ешкімнің', en: 'nobody’s' },
  'roles.desk.text': {
    ru: 'Запись исполнителя, под которой человек ведёт дела; помощник видит дела того, кому помогает. Дела прежней записи остаются за ней: передайте их в «Нагрузке».',
    kk: 'Адам іс жүргізетін орындаушы жазбасы; көмекші өзі көмектесетін орындаушының істерін көреді. Бұрынғы жазбаның істері сонда қалады: оларды «Жүктемеде» беріңіз.',
    en: 'The executor under which the person works cases; an assistant sees those of whom they help. Cases of a former one stay with it: hand them over under “Balance”.',
  },
  'roles.done': {
    ru: 'Роли изменены: {{login}}',
    kk: 'Рөлдер өзгертілді: {{login}}',
    en: 'The roles are changed: {{login}}',
  },
  'roles.save': { ru: 'Сохранить роли', kk: 'Рөлдерді сақтау', en: 'Save the roles' },
  'event.ROLES_CHANGED': { ru: 'Роли изменены', kk: 'Рөлдер өзгертілді', en: 'Roles changed' },
} as const satisfies Messages;
