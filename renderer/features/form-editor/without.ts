/** The thing less one of its keys: what is not said, the table says. */
export function without<T extends object, K extends keyof T>(thing: T, key: K): Omit<T, K> {
  const { [key]: _gone, ...rest } = thing;
  return rest;
}
