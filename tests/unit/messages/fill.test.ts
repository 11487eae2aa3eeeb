import { describe, expect, it } from 'vitest';

import { FIELDS } from '../../../src/messages/fields.ts';
import { fillSegments, fillTemplate } from '../../../src/messages/fill.ts';

describe('filling a template', () => {
  it('puts in what the reader typed', () => {
    const filled = fillTemplate('Dear {their-name}, about the {role} role', {
      'their-name': 'Ms. Okafor',
      role: 'archive assistant',
    });
    expect(filled).toEqual({ text: 'Dear Ms. Okafor, about the archive assistant role', open: [] });
  });

  it('shows a blank left open as its label in brackets', () => {
    expect(fillTemplate('Dear {their-name},', {}).text).toBe(`Dear [${FIELDS['their-name'].label}],`);
  });

  it('names each open field once, in the order of the text', () => {
    const filled = fillTemplate('{role}, {company}, {role}, {your-name}', { company: 'Larkfield Museum' });
    expect(filled.open).toEqual(['role', 'your-name']);
  });

  it('keeps a field open while only spaces are typed', () => {
    expect(fillTemplate('{role}', { role: ' \n\t ' }).open).toEqual(['role']);
  });

  it.each([
    ['spaces around it', '  Ms. Okafor ', 'Ms. Okafor'],
    ['line breaks', 'Ms.\r\nOkafor', 'Ms. Okafor'],
    ['line breaks of Unicode', 'Ms.\u2028Okafor\u0085Ada', 'Ms. Okafor Ada'],
    ['control characters', 'Ms.\u0000\u001bOkafor\u007f', 'Ms. Okafor'],
  ])('cleans a value of %s', (_what, typed, shown) => {
    expect(fillTemplate('{their-name}', { 'their-name': typed }).text).toBe(shown);
  });

  it.each(['{your-name}', '[their name]', '$& $1', '<b>Ada</b>', '*Ada*', '## If they answer'])(
    'takes the value %s as text',
    (value) => {
      const filled = fillTemplate('Dear {their-name},', { 'their-name': value, 'your-name': 'Sam Rivera' });
      expect(filled).toEqual({ text: `Dear ${value},`, open: [] });
    },
  );

  it.each(['{nobody}', '{constructor}', '{}', '{ role }', '{Role}', '{role'])('leaves %s as it is', (text) => {
    expect(fillTemplate(text, { role: 'archive assistant' })).toEqual({ text, open: [] });
  });

  it('gives a segment with its field for each place of a field, open or filled in', () => {
    expect(fillSegments('Dear {their-name}, from {your-name}', { 'your-name': 'Sam Rivera' })).toEqual([
      { text: 'Dear ' },
      { text: '[their name]', field: 'their-name', open: true },
      { text: ', from ' },
      { text: 'Sam Rivera', field: 'your-name' },
    ]);
  });
});
