import { it } from 'vitest';
import { officeSeal } from '../../electron/core/vault/office-seal';
import { macOf } from '../../electron/core/vault/row-seal';
import { ARGON2_DEFAULT, createIdentity, sealIdentity, unsealIdentity } from '../../electron/vault';
import { aCore, anAppeal, anOffice } from '../support/core';
import { cpuTimeOf, median, ms, p95, printerOf, timesOf } from './figures';

const print = printerOf('vault');

it('signing in, at the cost that every password is sealed with', async () => {
  const { secret } = await identity();
  const sealed = await sealIdentity(secret, 'five unrelated words here', ARGON2_DEFAULT);
  const times = await timesOf(12, () => unsealIdentity(sealed, 'five unrelated words here'));
  const { memoryKib, passes, lanes } = ARGON2_DEFAULT;
  print(
    `| Argon2id of a sign-in, ${memoryKib / 1024} MiB, ${passes} passes, ${lanes} lane | median ${ms(median(times))} | p95 ${ms(p95(times))} | to be 300-1000 ms |`,
  );
});

async function identity() {
  const { sealedIdentity } = await createIdentity('five unrelated words here', ARGON2_DEFAULT);
  return { secret: await unsealIdentity(sealedIdentity, 'five unrelated words here') };
}

const ROUNDS = 2_000;

it('the share of sealing in one registration', async () => {
  const test = await aCore('sqlite');
  try {
    const { head, actor } = await anOffice(test);
    const { office } = await head.session.status();
    const officeId = office?.id ?? '';
    const appeal = anAppeal();
    const times = await timesOf(100, () => head.appeals.register(appeal));
    const { deps } = test.core;
    const seal = officeSeal(deps, officeId);
    // What a registration seals and vouches for: the case, the person; the case's MAC, the person's, the turn's, the head's.
    const spent = await cpuTimeOf(async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const sealed = seal.seal('cases.sealed', actor.id, { summary: appeal.summary, text: appeal.text });
        seal.seal('applicants.sealed', actor.id, appeal.applicant);
        for (let mac = 0; mac < 4; mac += 1)
          macOf(deps, officeId, seal.keyVersion, ['cases', ...Object.values(appeal)], sealed);
      }
    });
    const share = (spent / ROUNDS / median(times)) * 100;
    print(
      `| sealing and MACs of one registration | ${ms(spent / ROUNDS)} of ${ms(median(times))} | ${share.toFixed(1)} % | to be below 10 % |`,
    );
  } finally {
    await test.close();
  }
});
