import { describe, expect, it } from 'vitest';

import { lineOf } from '../../../../src/messages/reader/line.ts';
import { sentencesOf } from '../../../../src/messages/reader/sentences.ts';

const cut = (text: string): string[] =>
  sentencesOf(lineOf(text), text).map(({ start, end }) => text.slice(start, end).trimEnd());

describe('sentences', () => {
  it.each([
    ['at full stops', 'Thanks. We will call.', ['Thanks.', 'We will call.']],
    ['behind several signs', 'Really?! We will call.', ['Really?!', 'We will call.']],
    ['behind a quotation', 'He said "soon." We will call.', ['He said "soon."', 'We will call.']],
    ['at a semicolon', 'Thanks; we will call.', ['Thanks;', 'we will call.']],
    ['before "but"', 'It was close, but no.', ['It was close,', 'but no.']],
    ['before "but" behind two blanks', 'It was close,  but no.', ['It was close,', 'but no.']],
    ['at no other comma', 'It was close, butter and all.', ['It was close, butter and all.']],
    ['at a blank line', 'Hello Kim\n\nwe will call', ['Hello Kim', 'we will call']],
    ['at a line of blanks', 'Hello Kim\n  \nwe will call', ['Hello Kim', 'we will call']],
    ['at a blank line from Windows', 'Hello Kim\r\n\r\nwe will call', ['Hello Kim', 'we will call']],
    ['before the items of a list', 'We offer\n- a desk\n  - a chair', ['We offer', '- a desk', '- a chair']],
    ['before items with other signs', 'We offer\n* a desk\n• a chair', ['We offer', '* a desk', '• a chair']],
    ['at no other new line', 'We will call\nyou soon', ['We will call\nyou soon']],
    ['at no full stop of a short form', 'Dr. Bell will call on Mon. at noon.', ['Dr. Bell will call on Mon. at noon.']],
    ['behind a short form with another sign', 'Will it be Mon? We will call.', ['Will it be Mon?', 'We will call.']],
    ['and hold a letter or a number', 'Thanks. :-) ... We will call.', ['Thanks.', 'We will call.']],
    ['of a word alone', 'ok', ['ok']],
  ])('are cut %s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('are at most 500 characters long', () => {
    expect(cut('x'.repeat(1200)).map(({ length }) => length)).toEqual([500, 500, 200]);
  });
});
