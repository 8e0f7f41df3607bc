/** Extends prototypes as old libraries did, all enumerable; what it gives takes it all back. */
export function extendPrototypes(): () => void;
