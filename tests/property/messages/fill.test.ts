import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { blocksToText, composeMessage } from '../../../src/messages/blocks.ts';
import { FIELD_IDS, FIELDS, type FieldId } from '../../../src/messages/fields.ts';
import { fillSegments, fillTemplate, joinSegments, type FieldValues } from '../../../src/messages/fill.ts';

const fieldId = fc.constantFrom(...FIELD_IDS);
const words = fc.stringMatching(/^[\w ,.?'<>&$-]{0,12}$/);

/** A template as the stretches of text and the fields that it was made of. */
const template = fc.array(
  fc.oneof(
    words.map((text) => ({ text })),
    fieldId.map((field) => ({ field })),
  ),
  { maxLength: 12 },
);
type Parts = readonly ({ text: string } | { field: FieldId })[];

/** What somebody may type or paste: anything, often something that looks like the template's own signs. */
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fieldId.map((id) => `{${id}}`),
  fieldId.map((id) => `[${FIELDS[id].label}]`),
  fc.constantFrom(
    '## If they say no',
    '*Hang up.*',
    '_x_',
    '\n\n## x\n\n',
    '$&',
    '$1',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    ' ',
  ),
);
const values: fc.Arbitrary<FieldValues> = fc.dictionary(fieldId, typed);

const write = (parts: Parts): string => parts.map((part) => ('text' in part ? part.text : `{${part.field}}`)).join('');
const clean = (value: string | undefined): string => fillTemplate('{role}', { role: value ?? '' }).text;

const isBlank = (field: FieldId, given: FieldValues): boolean => fillTemplate(`{${field}}`, given).open.length > 0;

describe('filling any template with anything', () => {
  it('puts each name in its place, none lost and none doubled', () => {
    fc.assert(
      fc.property(template, values, (parts, given) => {
        const segments = fillSegments(write(parts), given);
        const fields = parts.flatMap((part) => ('field' in part ? [part.field] : []));
        expect(segments.flatMap(({ field }) => field ?? [])).toEqual(fields);
        const text = parts.map((part) => ('text' in part ? part.text : '')).join('');
        expect(segments.flatMap((segment) => (segment.field ? [] : [segment.text])).join('')).toBe(text);
      }),
    );
  });

  it('changes a value in nothing but its case, its ends and a word that the sentence has already', () => {
    const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fieldId, typed, (field, value) => {
        const [segment] = fillSegments(`{${field}}`, { [field]: value });
        if (segment && !segment.open) expect(letters(segment.text)).toBe(letters(value));
      }),
    );
  });

  it('doubles no stop, whatever a phrase ends in', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z' ]{1,12}[.!?,;:]{0,3}$/), (value) => {
        const { text } = fillTemplate('What I like is {one-thing}. Yes.', { 'one-thing': value });
        expect(text).not.toMatch(/[.!?,;:]{2}/);
      }),
    );
  });

  it('reads its own phrases back unchanged', () => {
    const once = (value: string): string =>
      fillTemplate('I like {one-thing} here', { 'one-thing': value }).text.slice(7, -5);
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{1,8}( [A-Za-z]{1,8}){0,3}[.!?]?$/), (value) => {
        expect(once(once(value))).toBe(once(value));
      }),
    );
  });

  it('names as open exactly the blank fields of the template, each once', () => {
    fc.assert(
      fc.property(template, values, (parts, given) => {
        const fields = parts.flatMap((part) => ('field' in part ? [part.field] : []));
        const blank = fields.filter((field) => isBlank(field, given));
        expect(fillTemplate(write(parts), given).open).toEqual([...new Set(blank)]);
      }),
    );
  });

  it('gives the same text in segments and whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), values, (text, given) => {
        expect(joinSegments(fillSegments(text, given))).toBe(fillTemplate(text, given).text);
      }),
    );
  });

  it('leaves no control character or line break in a value', () => {
    fc.assert(
      fc.property(typed, (value) => {
        expect(clean(value)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|^\s|\s$/u);
      }),
    );
  });

  it('marks nothing as open that only looks like it', () => {
    fc.assert(
      fc.property(values, (given) => {
        const filled = FIELD_IDS.filter((id) => !isBlank(id, given));
        const text = filled.map((id) => `{${id}}`).join(' ');
        expect(fillSegments(text, given).filter((segment) => segment.open)).toEqual([]);
      }),
    );
  });
});

describe('composing any message with anything', () => {
  const script =
    '*Ring {their-name}.*\n\n## If {their-name} answers\n\nHello, {your-name} here, about the {role} role.';
  const shape = (given: FieldValues): unknown =>
    composeMessage(script, given).map(({ kind, segments }) => [
      kind,
      segments.map((segment) => segment.emphasis === true),
    ]);

  it('has the headings, paragraphs and stage directions of the template, whatever is typed', () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(shape(given)).toEqual(shape({}));
      }),
    );
  });

  it('reads as plain text with every value in it', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { text } = fillTemplate(
          'Ring {their-name}.\n\nIf {their-name} answers:\nHello, {your-name} here, about the {role} role.',
          given,
        );
        expect(blocksToText(composeMessage(script, given))).toBe(text);
      }),
    );
  });
});
