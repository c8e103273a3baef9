/** The same record with every text of it rewritten; what is no text stays. */
export function mapTexts<Value extends object>(value: Value, rewrite: (text: string) => string): Value {
  const rewritten = Object.entries(value).map(([name, held]) => [
    name,
    typeof held === 'string' ? rewrite(held) : held,
  ]);
  return Object.fromEntries(rewritten) as Value;
}
