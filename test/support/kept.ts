/**
 * What many tests look at and none changes is made once: the files of an example, the workspace that they give, the book of it. Tests that
 * share a worker share it, too.
 */

/** The same function, called once for each argument. */
export function kept<Argument, Result>(
  make: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const made = new Map<Argument, Result>();
  return (argument) => {
    const found = made.get(argument);
    if (found !== undefined) return found;
    const result = make(argument);
    made.set(argument, result);
    return result;
  };
}

const frozenThings = new WeakSet<object>();

/** The same thing, which nobody can change any more, however deep. Only such a thing may be kept. */
export function frozen<Thing extends object>(thing: Thing): Thing {
  if (frozenThings.has(thing)) return thing;
  frozenThings.add(thing);
  for (const inner of Object.values(thing)) {
    if (typeof inner === "object" && inner !== null) frozen(inner as object);
  }
  return ArrayBuffer.isView(thing) ? thing : Object.freeze(thing);
}

/** Whether nobody can have changed it. */
export function isFrozenForAll(thing: object): boolean {
  return frozenThings.has(thing);
}
