/** `ok`, or the code of the refusal. */
export function answerOf(call: Promise<unknown>): Promise<string | undefined> {
  return call.then(
    () => 'ok',
    (error: { code?: string }) => error.code,
  );
}
