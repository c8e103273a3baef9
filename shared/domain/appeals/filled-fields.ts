import type { AskedField } from './registration-fields';

type Maybe<T> = T | undefined;

/** An appeal as far as its optional fields go; the contract's input fits. */
export interface Filled {
  readonly author?: string;
  readonly signatures?: Maybe<number>;
  /** A known person, whose name nobody types again. */
  readonly applicantId?: Maybe<string>;
  readonly applicant?: Maybe<{
    readonly surname: string;
    readonly firstName?: Maybe<string>;
    readonly patronymic?: Maybe<string>;
    readonly organisation?: Maybe<string>;
    readonly phones: readonly string[];
    readonly email?: Maybe<string>;
    readonly address?: Maybe<string>;
    readonly identityNumber?: Maybe<string>;
    readonly birthDate?: Maybe<string>;
    readonly sex?: Maybe<string>;
    readonly socialPosition?: Maybe<string>;
    readonly benefits: readonly string[];
  }>;
  readonly intake?: Maybe<{
    readonly senderNumber?: Maybe<string>;
    readonly senderDate?: Maybe<string>;
    readonly sheets?: Maybe<number>;
    readonly attachments?: Maybe<number>;
    readonly body?: Maybe<string>;
    readonly bodyNumber?: Maybe<string>;
    readonly bodyDate?: Maybe<string>;
    readonly control: boolean;
  }>;
  readonly reception?: Maybe<{
    readonly place?: Maybe<string>;
    readonly workplace?: Maybe<string>;
    readonly document?: Maybe<string>;
    readonly post?: Maybe<string>;
  }>;
  readonly oralAnswer?: Maybe<object>;
}

/** Which of the optional fields hold something. */
export function filledFields({
  author,
  applicantId,
  signatures,
  applicant,
  intake,
  reception,
  oralAnswer,
}: Filled): Set<AskedField> {
  const values: readonly (readonly [AskedField, unknown])[] = [
    ['signatures', signatures],
    ['organisation', applicant?.organisation ?? (author === 'organisation' && applicantId)],
    ['surname', applicant?.surname ?? (author !== 'organisation' && applicantId)],
    ['firstName', applicant?.firstName],
    ['patronymic', applicant?.patronymic],
    ['phone', applicant?.phones.length],
    ['email', applicant?.email],
    ['identityNumber', applicant?.identityNumber],
    ['address', applicant?.address],
    ['birthDate', applicant?.birthDate],
    ['sex', applicant?.sex],
    ['socialPosition', applicant?.socialPosition],
    ['benefits', applicant?.benefits.length],
    ['senderNumber', intake?.senderNumber],
    ['senderDate', intake?.senderDate],
    ['sheets', intake?.sheets],
    ['attachments', intake?.attachments],
    ['body', intake?.body],
    ['bodyNumber', intake?.bodyNumber],
    ['bodyDate', intake?.bodyDate],
    ['control', intake?.control],
    ['place', reception?.place],
    ['workplace', reception?.workplace],
    ['document', reception?.document],
    ['post', reception?.post],
    ['oralAnswer', oralAnswer],
  ];
  return new Set(values.filter(([, value]) => Boolean(value)).map(([field]) => field));
}
