/** A centre of many offices: taking what they sent, merging it, and what hiding small figures costs an office. */
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { it } from 'vitest';
import { formReport } from '../../electron/core/forms/form-report';
import { writePackage } from '../../electron/core/package/make-package';
import { canonicalText, fingerprintOf, signerOf } from '../../electron/core/package/signing-key';
import { Package } from '../../shared/contract/package';
import { PARTY_QUARTER } from '../../shared/domain/statistics/forms/party-quarter';
import { aCentre, aCore, PASSWORD } from '../support/core';
import { type BarePackage, barePackages } from './bare-packages';
import { median, ms, printerOf, ratio, timeOf, timesOf } from './figures';
import { aFilledBase } from './filled-base';

const OFFICES = 200;
const SIZE = 10_000;
const FEW = 1_000;
const QUARTER = '2026-Q3';
const print = printerOf('centre');

interface Sent extends BarePackage {
  readonly enrolment: string;
  readonly fingerprint: string;
}

/** The package as another office would have sent it, under a key of its own. */
function asOffice(package_: Package, key: KeyObject, number: number): Sent {
  const signer = signerOf(key);
  const code = `B-${String(number).padStart(3, '0')}`;
  const office = { ...package_.office, code };
  const { signature: _, ...rest } = package_;
  const unsigned = { ...rest, office, key: signer.publicKey };
  const signature = signer.sign(unsigned);
  const enrolment = {
    format: 'reception-enrolment' as const,
    version: 1 as const,
    office,
    key: signer.publicKey,
  };
  return {
    text: canonicalText({ ...unsigned, signature }),
    unsigned: Buffer.from(canonicalText(unsigned)),
    signature: Buffer.from(signature, 'base64'),
    key: createPublicKey(key),
    enrolment: canonicalText({ ...enrolment, signature: signer.sign(enrolment) }),
    fingerprint: fingerprintOf(signer.publicKey),
  };
}

let text = '';

/** Of few appeals nearly every figure is small, of many nearly none. */
it.each([FEW, SIZE])('what hiding small figures costs an office of %d appeals', async size => {
  const base = await aFilledBase(size);
  try {
    const measured = await measureMasking(base);
    ({ text } = measured);
    print(`| package of ${size} appeals: its size | ${(text.length / 1000).toFixed(0)} kB |`);
    for (const line of measured.masking) print(line);
  } finally {
    await base.close();
  }
});

it(`${OFFICES} offices, each with a quarter out of ${SIZE} appeals`, async () =>
  measureCentre(Package.parse(JSON.parse(text))));

type Base = Awaited<ReturnType<typeof aFilledBase>>;

/** The same figures with and without a limit below which they are hidden. */
async function measureMasking({ head, test, actor }: Base) {
  const { deps } = test.core;
  await head.forms.install({ text: JSON.stringify({ ...PARTY_QUARTER, id: 'open', mask: null }) });
  const { total } = await head.closing.check({ quarter: QUARTER });
  await head.closing.sign({ quarter: QUARTER, password: PASSWORD, flaws: total, issues: 0 });
  const pack = (maskBelow: number) => writePackage(deps, actor, { quarter: QUARTER, maskBelow });
  const form = (formId: string) => formReport(deps, actor, { quarter: QUARTER, formId, showSmall: false });
  const cost = async (what: string, plain: () => Promise<unknown>, masked: () => Promise<unknown>) => {
    const [without, within] = [await timesOf(5, plain), await timesOf(5, masked)].map(median);
    const ratioOf = ratio((within ?? 0) / (without ?? 1));
    return `| ${what}: without a limit, with one | ${ms(without ?? 0)}, ${ms(within ?? 0)} (${ratioOf}) |`;
  };
  return {
    text: (await pack(0)).bytes.toString(),
    masking: [
      await cost(
        'package of a quarter',
        () => pack(0),
        () => pack(5),
      ),
      await cost(
        'form of the party',
        () => form('open'),
        () => form(PARTY_QUARTER.id),
      ),
    ],
  };
}

async function measureCentre(one: Package): Promise<void> {
  const test = await aCore('sqlite');
  const head = test.client();
  await aCentre(head);
  const sent = Array.from({ length: OFFICES }, (_, number) =>
    asOffice(one, generateKeyPairSync('ed25519').privateKey, number),
  );
  for (const { enrolment, fingerprint } of sent) await head.centre.take({ text: enrolment, fingerprint });
  const bare = await barePackages(test.dataDir);
  let [own, floor] = [0, 0];
  // In turns, so that both meet the same disk.
  for (const office of sent) {
    floor += await timeOf(() => bare.take(office));
    own += await timeOf(() => head.centre.take({ text: office.text }));
  }
  const merge = median(await timesOf(3, () => head.centre.report({ quarter: QUARTER })));
  const bareMerge = median(await timesOf(3, () => bare.merge()));
  const screen = median(await timesOf(3, () => head.centre.offices({ quarter: QUARTER })));
  print(`| ${OFFICES} packages taken: bare, by the program | ${ms(floor)}, ${ms(own)} |`);
  print(`| taking : bare | ${ratio(own / floor)} |`);
  print(`| the same merged into one report: bare, by the program | ${ms(bareMerge)}, ${ms(merge)} |`);
  print(`| merging : bare | ${ratio(merge / bareMerge)} |`);
  print(`| the screen of the centre: states, ranks, hot spots | ${ms(screen)} |`);
  await bare.close();
  await test.close();
}
