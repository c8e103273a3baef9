import { markupIn } from './free-strings';

/**
 * The same client; `fed` collects the places of the contract that took markup: the input of every call that was not
 * refused.
 */
export function recorded<T extends object>(client: T, fed: Set<string>, path: readonly string[] = []): T {
  return new Proxy(client, {
    get(target, name) {
      const part: unknown = Reflect.get(target, name);
      const isPart = typeof part === 'function' || (typeof part === 'object' && part !== null);
      return isPart && typeof name === 'string' ? recorded(part, fed, [...path, name]) : part;
    },
    async apply(target, _self, input: unknown[]) {
      const answer: unknown = await Reflect.apply(
        target as (...given: unknown[]) => unknown,
        undefined,
        input,
      );
      for (const place of markupIn(input[0], path.join('.'))) fed.add(place);
      return answer;
    },
  });
}
