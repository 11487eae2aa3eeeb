// Makes hostile input out of good input: valid JSON and texts with one or more things in them wrong.
import fc from 'fast-check';

/** Values that break readers: too long, too high, of another type, markup, names of every object, half characters. */
export const NASTY: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  0.5,
  1e308,
  2 ** 31 - 1,
  2 ** 31,
  '',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '2026-03-05',
  'P999M',
  'constructor',
  '__proto__',
  '../../etc/passwd',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  '=HYPERLINK("x")',
  'BEGIN:VEVENT\r\nATTACH:x',
  '{company}',
  '\u0000\u001f\u2028\ufeff',
  '\ud83d',
  '👩‍👩‍👧‍👦'.repeat(20),
  '-'.repeat(5000),
  'a.'.repeat(3000),
  [],
  {},
  [[[[]]]],
  { length: 5 },
];

/** A short text, often of nasty pieces. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY.filter((value) => typeof value === 'string')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** The value with up to four things in it replaced, taken out, doubled or nested. */
export function damaged(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('replace', 'remove', 'double', 'nest', 'rename'),
    by: fc.oneof(fc.constantFrom(...NASTY), fc.jsonValue({ maxDepth: 2 })),
  });
  return fc.tuple(value, fc.array(change, { maxLength: 4 })).map(([whole, changes]) => {
    const copy = { whole: structuredClone(whole) };
    for (const { at, how, by } of changes) {
      const places = placesIn(copy);
      const [holder, key] = places[at % places.length] ?? [copy, 'whole'];
      damage(holder, key, how, by);
    }
    return copy.whole;
  });
}

/** A text cut somewhere, with a piece put in, or as it is. */
export function cut(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(text, fc.nat(), nastyText, fc.nat({ max: 9 })).map(([whole, at, piece, how]) => {
    const place = whole.length === 0 ? 0 : at % whole.length;
    if (how === 0) return whole.slice(0, place);
    if (how === 1) return whole.slice(0, place) + piece + whole.slice(place);
    return whole;
  });
}

type Holder = Record<string, unknown>;

function placesIn(value: unknown, most = 400): [Holder, string][] {
  const places: [Holder, string][] = [];
  const visit = (one: unknown): void => {
    if (typeof one !== 'object' || one === null || places.length >= most) return;
    for (const key of Object.keys(one)) {
      places.push([one as Holder, key]);
      visit((one as Holder)[key]);
    }
  };
  visit(value);
  return places;
}

function damage(holder: Holder, key: string, how: string, by: unknown): void {
  const own = holder[key];
  if (how === 'replace') set(holder, key, structuredClone(by));
  else if (how === 'double')
    set(holder, key, Array.isArray(own) ? [...(own as unknown[]), ...(own as unknown[])] : [own, own]);
  else if (how === 'nest') set(holder, key, { [key]: own });
  else {
    if (how === 'rename') set(holder, `${typeof by === 'string' ? by.slice(0, 100) : 'x'}${key}`, own);
    Reflect.deleteProperty(holder, key);
  }
}

/** Sets also what is called `__proto__` as JSON.parse does. */
function set(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
