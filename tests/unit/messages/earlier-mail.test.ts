import { describe, expect, it } from 'vitest';

import { ownWords } from '../../../src/messages/index.ts';

/** What a reader would call the writer's words, one space between them. */
const own = (text: string): string => ownWords(text).text.replace(/\s+/g, ' ').trim();

describe('a header at the top of a text', () => {
  it.each([
    ['with each value under its label', 'From:\nDana Bell\nTo:\nSam\nSubject:\nThe role', 'Thank you.'],
    ['with starred labels over their values', '**From:**\nDana Bell\n**Subject:**\nThe role', 'Thank you.'],
    ['with a blank line after each label', 'From: Dana Bell\n\nTo: Sam\n\nSubject: The role', 'Thank you.'],
    ['with spaces in the blank lines', 'From: Dana Bell\n \nTo: Sam\n\t\nSubject: The role', 'Thank you.'],
    ['of a sender and a day', 'From: Dana Bell\nSent: Thursday', 'Thank you.'],
    ['of a subject and a day', 'Date: Thursday\nSubject: The role', 'Thank you.'],
    ['of three others', 'Sent: Thursday\nTo: Sam\nCc: Lee', 'Thank you.'],
    ['after blank lines', '\n \nFrom: Dana Bell\nTo: Sam', 'Thank you.'],
  ])('%s ends where the message begins', (_what, header, message) => {
    expect(own(`${header}\n\n${message}`)).toBe(message);
    expect(own(`${header}\n${message}`)).toBe(message);
  });

  it('ends before a label that it has already, which then is a word of the message', () => {
    expect(own('From: Dana Bell\nTo: Sam\nSubject: The role\nTo: all who met me, thank you.')).toBe(
      'To: all who met me, thank you.',
    );
  });

  it('is not sought below the blank line after it', () => {
    expect(own('From: Dana Bell\nTo: Sam\n\nHello Sam,\nDate: any day but Friday suits me.')).toBe(
      'Hello Sam, Date: any day but Friday suits me.',
    );
    expect(own('From: Dana Bell\nTo: Sam\n \nHello Sam,\nDate: any day but Friday suits me.')).toBe(
      'Hello Sam, Date: any day but Friday suits me.',
    );
  });

  it('is not sought further down than a header goes', () => {
    const message = Array.from({ length: 14 }, (_, at) => `We met at stand ${at + 1}`).join('\n');
    expect(own(`From: Dana Bell\nTo: Sam\n${message}\nDate: any day`)).toBe(
      `${message.replaceAll('\n', ' ')} Date: any day`,
    );
  });

  it('stands over the message, and a second one over earlier mail', () => {
    expect(own('From: Sam\nTo: Dana Bell\n\nThank you.\n\nFrom: Dana Bell\nTo: Sam\n\nWe will see.')).toBe(
      'Thank you.',
    );
  });

  it('is all there is in a text that ends with a label', () => {
    expect(own('From: Dana Bell\nSubject:')).toBe('');
  });
});

describe('a rule', () => {
  const HEADER = 'From: Dana Bell\nSent: Thursday\nTo: Sam\nSubject: The role\n\nWe will see.';

  it.each(['_'.repeat(60), `  ${'_'.repeat(60)}  `])('right above a header is left out with it: %j', (rule) => {
    expect(own(`Thank you.\n${rule}\n${HEADER}`)).toBe('Thank you.');
  });

  it.each(['Signed: ______', '______ Sam Rivera'])('with words beside it is none: %j', (line) => {
    expect(own(`Thank you.\n${line}\n${HEADER}`)).toBe(`Thank you. ${line}`);
  });
});

describe('an answer between quoted lines', () => {
  it.each([
    ['a name alone over the quotation', 'Thank you.\n\nMs. Okafor wrote:\n> any job\n\nYes.', 'Thank you. Yes.'],
    ['a blank line over the quotation', 'Thank you.\n\nMs. Okafor wrote:\n\n \n> any job\n\nYes.', 'Thank you. Yes.'],
    [
      'a folded line without a number',
      'Hi.\n\nOn Thursday, Dana Bell of\nLarkfield wrote:\n> any job\n\nYes.',
      'Hi. Yes.',
    ],
    ['a line folded in two', 'Hi.\n\nOn March 5, Dana Bell of\nLarkfield wrote:\n> any job\n\nYes.', 'Hi. Yes.'],
    ['a line folded with spaces', 'Hi.\n\n  On March 5, Dana Bell  \n  wrote:\n> any job\n\nYes.', 'Hi. Yes.'],
    ['an answer right above the name', 'Hello Sam here.\nDana wrote:\n> any job\nYes.', 'Hello Sam here. Yes.'],
    ['"on" in the line above', 'I am glad to come on Friday.\nDana wrote:\n> any job', 'I am glad to come on Friday.'],
    ['"on" at the start of the line above', 'Onward!\nDana wrote:\n> any job', 'Onward!'],
    [
      'earlier mail below',
      'Hi.\nDana wrote:\n> any job\nYes.\n\nOn March 4, Kim Lee wrote:\n\nWe meet at noon.',
      'Hi. Yes.',
    ],
    ['a header below', 'Dana wrote:\n> any job\nYes.\n\nFrom: Kim Lee\nTo: Dana\n\nWe meet at noon.', 'Yes.'],
    ['words after "wrote:"', 'Dana wrote: come by.\n> any job\nYes.', 'Dana wrote: come by. Yes.'],
    [
      '"wrote" within the quotation',
      'On March 5 I met you all.\n> Dana wrote: any job\nYes.',
      'On March 5 I met you all. Yes.',
    ],
  ])('counts, with %s', (_what, text, expected) => {
    expect(own(text)).toBe(expected);
  });
});

describe('a long paragraph of the writer', () => {
  it('announces no earlier mail, however it begins and whatever it cites', () => {
    const long = `On March 5 I saw the ward. ${'I liked how calm it was at night. '.repeat(20)}As Dana wrote: see you.`;
    expect(own(`${long}\nThank you.`)).toBe(`${long} Thank you.`);
    const quoting = `On March 5 Dana Bell wrote: see you. ${'I liked how calm it was at night. '.repeat(20)}`.trim();
    expect(own(`${quoting}\nThank you.`)).toBe(`${quoting} Thank you.`);
    const inLines = long.replaceAll('night. ', 'night.\n');
    expect(own(`${inLines}\nThank you.`)).toBe(`${long} Thank you.`);
  });
});
