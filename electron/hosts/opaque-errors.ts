import { ORPCError, type ProcedureClientInterceptorOptions, validateORPCError } from '@orpc/server';
import type { CallContext, Log } from '../core/core';

type Call = ProcedureClientInterceptorOptions<CallContext, Record<never, never>, Record<never, never>> & {
  next(): Promise<unknown>;
};

/** Where it happened, without the message: messages of databases and parsers carry values. */
function framesOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter(line => line.startsWith('    at '))
    .slice(0, 12)
    .join('\n');
}

function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/** Is it an answer that the contract of this procedure names, or a plain refusal of the input? */
async function isExpected(error: ORPCError<string, unknown>, call: Call): Promise<boolean> {
  if (error.code === 'BAD_REQUEST') return true;
  return (await validateORPCError(call.procedure['~orpc'].errorMap, error)).defined;
}

/**
 * Stands around every call of a host: errors of the contract pass, everything else becomes one
 * INTERNAL_SERVER_ERROR with the request's id; name, code and place go to the log, values never.
 */
export function opaqueErrors(log: Log): (call: Call) => Promise<unknown> {
  return async call => {
    try {
      return await call.next();
    } catch (error) {
      if (error instanceof ORPCError && (await isExpected(error, call))) throw error;
      const { requestId } = call.context;
      log.error('call-failed', {
        requestId,
        path: call.path.join('.'),
        name: error instanceof Error ? error.name : typeof error,
        code: codeOf(error),
        at: error instanceof Error ? framesOf(error) : '',
      });
      throw new ORPCError('INTERNAL_SERVER_ERROR', { message: 'Internal error', data: { requestId } });
    }
  };
}
