import { describe, expect, test } from 'vitest';

import { flatten } from '../../../../src/messages/check/text/flat.ts';
import { readMessage } from '../../../../src/messages/check/text/reading.ts';
import { sentencesOf } from '../../../../src/messages/check/text/sentences.ts';

describe('what the writer says', () => {
  const said = (text: string) =>
    readMessage(text).said.map(({ kind, capital, start, end, ...token }) => [
      token.text,
      kind,
      capital,
      text.slice(start, end),
    ]);

  test('has one word for each blank, wherever it stands', () => {
    expect(said('[Name], thanks for [day] and [place]. [name]')).toEqual([
      ['_', 'word', false, '[Name]'],
      [',', 'pause', false, ','],
      ['thanks', 'word', false, 'thanks'],
      ['for', 'word', false, 'for'],
      ['_', 'word', false, '[day]'],
      ['and', 'word', false, 'and'],
      ['_', 'word', false, '[place]'],
      ['.', 'stop', false, '.'],
      ['_', 'word', false, '[name]'],
    ]);
  });

  test('has a word for each of two blanks that touch, and all that stands behind them', () => {
    expect(said('On [day][name of the street] we met')).toEqual([
      ['on', 'word', true, 'On'],
      ['_', 'word', false, '[day]'],
      ['_', 'word', false, '[name of the street]'],
      ['we', 'word', false, 'we'],
      ['met', 'word', false, 'met'],
    ]);
  });

  test('is all there is where no blank is open', () => {
    expect(said('So, Ms. Singh?')).toEqual([
      ['so', 'word', true, 'So'],
      [',', 'pause', false, ','],
      ['ms', 'word', true, 'Ms'],
      ['singh', 'word', true, 'Singh'],
      ['?', 'stop', false, '?'],
    ]);
  });
});

describe('sentences', () => {
  const sentences = (text: string) =>
    sentencesOf(readMessage(text).said).map(({ start, end, isQuestion, tokens }) => [
      text.slice(start, end),
      isQuestion,
      tokens.map((token) => token.text).join(' '),
    ]);

  test.each([
    [
      'One, two. Three?! Four',
      [
        ['One, two', false, 'one , two'],
        ['Three', true, 'three'],
        ['Four', false, 'four'],
      ],
    ],
    ['... One?', [['One', true, 'one']]],
    [
      'One.\n\nTwo',
      [
        ['One', false, 'one'],
        ['Two', false, 'two'],
      ],
    ],
    ['— one, — two!', [['one, — two', false, '— one , — two']]],
    ['—. —', []],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('a message as one line', () => {
  const flat = (text: string) => flatten(readMessage(text).said);

  test.each([
    ["I'm glad. You're, I've, I'll, I'd", ' i am glad . you are , i have , i will , i would '],
    ["I can't, won't, shan't, cannot, didn't", ' i can not , will not , shall not , can not , did not '],
    ['im ive youre youve dont didnt havent cant', ' i am i have you are you have do not did not have not can not '],
    ["It's what's where's. The boss's", " it is what is where is . the boss's "],
    ['So [name]: is it?!', ' so _ , is it ? '],
    ['constructor', ' constructor '],
    ['', ' '],
  ])('%j', (text, line) => {
    expect(flat(text).line).toBe(line);
  });

  test('points back at the words that a part of it came from', () => {
    const text = "Thanks. I'm glad, very glad, to hear of it.";
    const { line, spanOf } = flat(text);
    const at = (part: string) => {
      const from = line.indexOf(` ${part} `) + 1;
      const { start, end } = spanOf(from, from + part.length);
      return text.slice(start, end);
    };
    expect(['thanks', 'i am', 'am glad', 'very glad', 'glad , to hear', 'it', 'it .'].map(at)).toEqual([
      'Thanks',
      "I'm",
      "I'm glad",
      'very glad',
      'glad, to hear',
      'it',
      'it.',
    ]);
  });
});
