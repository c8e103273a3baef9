/** HTTP status of a refusal; what is not named here is 422: understood, and declined for the reason of its code. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHORIZED: 401,
  WRONG_PASSWORD: 401,
  WRONG_RECOVERY: 401,
  WRONG_CODE: 401,
  WRONG_INVITATION: 401,
  INVITATION_EXPIRED: 403,
  SECOND_FACTOR_NEEDED: 401,
  SECOND_FACTOR_SETUP: 403,
  FORBIDDEN: 403,
  NOT_AT_CENTRE: 403,
  MUST_CHANGE_PASSWORD: 403,
  CHOOSE_OFFICE: 403,
  SIGN_IN_NEEDED: 403,
  NOT_FOUND: 404,
  NOT_ON_DESKTOP: 404,
  NO_OFFICE: 404,
  STALE: 409,
  WRONG_STATUS: 409,
  WRONG_PART_STATE: 409,
  READING_OVER: 409,
  WRONG_ACT_STATE: 409,
  CASE_DESTROYED: 409,
  APPLICANT_CHANGED: 409,
  MISMATCH: 409,
  ALREADY_UNDONE: 409,
  ALREADY_NOTED: 409,
  ALREADY_WITHDRAWN: 409,
  LATER_MERGE: 409,
  OFFICE_EXISTS: 409,
  OFFICE_CODE_TAKEN: 409,
  LOGIN_TAKEN: 409,
  ALREADY_REGISTERED: 409,
  BAD_RESERVED_NUMBER: 409,
  FILE_TOO_LARGE: 413,
  ATTACHMENT_TOO_LARGE: 413,
  TOO_SOON: 429,
  LOCKED: 423,
  DATABASE_CORRUPT: 500,
  READ_ONLY: 503,
  BUSY: 503,
  DISK_FULL: 507,
};

/** HTTP status that a refusal travels with. */
export function statusOf(code: string): number {
  return STATUS[code] ?? 422;
}

type WithStatus<T> = { [Code in keyof T]: T[Code] & { status: number } };

/** A procedure's closed list of refusals, each with its status: a refusal must not look like a fault of the server. */
export function refusals<const T extends Readonly<Record<string, object>>>(codes: T): WithStatus<T> {
  const entries = Object.entries(codes).map(([code, rest]) => [code, { ...rest, status: statusOf(code) }]);
  return Object.fromEntries(entries) as WithStatus<T>;
}
