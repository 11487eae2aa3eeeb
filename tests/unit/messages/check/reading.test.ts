import { describe, expect, test } from 'vitest';

import { flatten } from '../../../../src/messages/check/text/flat.ts';
import { readMessage } from '../../../../src/messages/check/text/reading.ts';
import { sentencesOf } from '../../../../src/messages/check/text/sentences.ts';
import { tokensOf, type Token } from '../../../../src/messages/check/text/tokens.ts';

/** Each word or sign, of which kind it is, whether it has a capital, and its place in the text. */
function shown(tokens: readonly Token[], text: string): readonly (readonly unknown[])[] {
  return tokens.map((token) => [token.text, token.kind, token.capital, text.slice(token.start, token.end)]);
}

describe('what the writer says', () => {
  const said = (text: string) => shown(readMessage(text).said, text);

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

describe('words and signs', () => {
  const tokens = (text: string) => shown(tokensOf(text), text);

  test('have a mark between paragraphs, unless a colon announces the next one', () => {
    expect(tokens('One\n\ntwo:\n\nthree')).toEqual([
      ['one', 'word', true, 'One'],
      ['¶', 'stop', false, ''],
      ['two', 'word', false, 'two'],
      [':', 'pause', false, ':'],
      ['three', 'word', false, 'three'],
    ]);
  });

  test.each([
    ['Ask "dana@larkfield.example", or', 'dana@larkfield.example', ','],
    ['Ask (www.larkfield.example/maps), or', 'www.larkfield.example/maps', ')', ','],
    ['Ask <https://larkfield.example/a?b=c>: or', 'https://larkfield.example/a?b=c', ':'],
    ['Ask larkfield.example? or', 'larkfield.example', '?'],
  ])('of %j have an address as one word', (text, address, ...signs) => {
    const [, ...rest] = tokens(text).filter(([sign]) => sign !== '(');
    expect(rest).toEqual([
      ['@', 'word', false, address],
      ...signs.map((sign) => [sign, sign === '?' ? 'stop' : 'pause', false, sign]),
      ['or', 'word', false, 'or'],
    ]);
  });

  test.each([
    ['Dr. Shah and J. Ford', ['dr', 'shah', 'and', 'j', 'ford']],
    ['Dr? Shah', ['dr', '?', 'shah']],
    ['on Mar. 5', ['on', 'mar', '5']],
    ['in Mar. We', ['in', 'mar', '.', 'we']],
    ['. One', ['.', 'one']],
  ])('of %j', (text, expected) => {
    expect(tokensOf(text).map((token) => token.text)).toEqual(expected);
  });

  test('have a capital only where their first letter is one', () => {
    expect(tokens('Our iPad')).toEqual([
      ['our', 'word', true, 'Our'],
      ['ipad', 'word', false, 'iPad'],
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
