/** Values that pages, frameworks and mistakes set properties to: each kind once. */
export const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'NaN',
  'Infinity',
  '-Infinity',
  '-0',
  '1e12',
  '0x10',
  '١٢',
  '\u0000',
  '\ud800',
  'x'.repeat(100_000),
  NaN,
  Infinity,
  -Infinity,
  -0,
  1e12,
  -1e300,
  Number.MIN_VALUE,
  42n,
  true,
  false,
  Symbol('x'),
  () => 1,
  {},
  [],
  [undefined],
  [[]],
  [{}, Symbol('x')],
  new Array(3),
  new Date(NaN),
  new Map(),
  new URL('https://example.org/x.json'),
  Promise.resolve(),
  Object.create(null),
  new Proxy([], throwing()),
  new Proxy({}, throwing()),
  {
    get people(): never {
      throw new Error('people');
    },
  },
  { people: new Map([['a', 5]]) },
  {
    toString(): never {
      throw new Error('toString');
    },
  },
];

/** Answers every question with an exception. */
function throwing(): ProxyHandler<object> {
  const fail = (): never => {
    throw new Error('hostile');
  };
  return { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail };
}

/** What a value is, for the title of a test. */
export function nameOf(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 20)}"`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return Object.is(value, -0) ? '-0' : String(value);
}
