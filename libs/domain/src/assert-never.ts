/** Makes a forgotten case of a union a compile error; at run time it is a programming error, never a refusal. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected case: ${JSON.stringify(value)}`);
}
