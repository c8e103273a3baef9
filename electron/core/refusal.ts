/** An expected "no": its code and data are those of the procedure's closed list in the contract. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly data?: Readonly<Record<string, unknown>>,
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

/** Stops the use case with the "no" of a pure rule: its code, and beside it what the contract's error carries. */
export function refuseBy({ code, ...data }: { readonly code: string }): never {
  refuse(code, Object.keys(data).length === 0 ? undefined : data);
}

/** Stops the use case with an expected refusal; an open transaction rolls back. */
export function refuse(code: string, data?: Readonly<Record<string, unknown>>): never {
  throw new Refusal(code, data);
}
