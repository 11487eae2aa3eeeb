import { describe, expect, it } from 'vitest';

import { fillTemplate } from '../../../src/messages/fill.ts';

const inside = (value: string): string => fillTemplate('I like {one-thing} here', { 'one-thing': value }).text;
const first = (value: string): string => fillTemplate('Yes. {one-thing} here', { 'one-thing': value }).text;
const last = (value: string): string => fillTemplate('I like {one-thing}.', { 'one-thing': value }).text;
const afterIs = (value: string): string => fillTemplate('The best part is {one-thing}.', { 'one-thing': value }).text;

describe('a phrase inside a sentence', () => {
  it.each([
    ['The map room', 'the map room'],
    ['School visits', 'school visits'],
    ['A day on the ward', 'a day on the ward'],
    ['Your plan for Larkfield', 'your plan for Larkfield'],
    ['The Saturday sessions', 'the Saturday sessions'],
    ['Teaching Spanish', 'teaching Spanish'],
    ["Children's books", "children's books"],
    ['Coffee', 'coffee'],
    ['Cat’s-eye repairs', 'cat’s-eye repairs'],
    ['Free iPad lessons', 'free iPad lessons'],
    ['Hours I can work', 'hours I can work'],
    ["Skills I've used", "skills I've used"],
  ])('loses the capital that a phone gave it: %s', (typed, read) => {
    expect(inside(typed)).toBe(`I like ${read} here`);
  });

  it.each([
    'I could see patients through',
    "I'd run the desk",
    'ESL classes',
    'iPad lessons',
    'X-ray training',
    'B2B sales',
    'Saturday sessions',
    'Larkfield Reads',
    'Spanish classes',
    'Excel training',
    "Larkfield's plan",
    'the Reading Room',
    'Larkfield  Reads',
    'Larkfield “Reads”',
    'Larkfield MRI',
    'Alma Books',
    'Theo Books',
    'Sterlingford Books',
    'Spring Street tours',
  ])('keeps the capital of a name: %s', (typed) => {
    expect(inside(typed)).toBe(`I like ${typed} here`);
  });
});

describe('a phrase at the start of a sentence', () => {
  it.each([
    ['the map room', 'The map room'],
    ['éclairs', 'Éclairs'],
    ['iPad lessons', 'iPad lessons'],
    ['3D printing', '3D printing'],
    ['the iPad lessons', 'The iPad lessons'],
    ['a Saturday class', 'A Saturday class'],
  ])('begins with a capital: %s', (typed, read) => {
    expect(first(typed)).toBe(`Yes. ${read} here`);
  });
});

describe('where a sentence starts', () => {
  it.each(['', ' ', 'Yes. ', 'Yes.  ', 'I said “yes.” ', 'Really? '])('is after %j', (before) => {
    expect(fillTemplate(`${before}{one-thing} here`, { 'one-thing': 'the map room' }).text).toBe(
      `${before}The map room here`,
    );
  });

  it.each(['Yes. I like ', 'Non-', '“Yes.” was said of '])('is not after %j', (before) => {
    expect(fillTemplate(`${before}{one-thing} here`, { 'one-thing': 'The map room' }).text).toBe(
      `${before}the map room here`,
    );
  });
});

describe('the stop at the end of a value', () => {
  it.each(['the map room.', 'the map room...', 'the map room!', 'the map room ,', '“the map room.”'])(
    'is not doubled: %s',
    (typed) => {
      expect(last(typed).replace(/[“”]/g, '')).toBe('I like the map room.');
    },
  );

  it('stays where it belongs to a short form', () => {
    expect(fillTemplate('At {company} now', { company: 'Acme Inc.' }).text).toBe('At Acme Inc. now');
    expect(fillTemplate('At {company} now', { company: 'Acme Inc.,' }).text).toBe('At Acme Inc. now');
    expect(fillTemplate('At {company} now.', { company: 'Acme Inc.' }).text).toBe('At Acme Inc. now.');
    expect(fillTemplate('At {company}.', { company: 'Acme Inc.' }).text).toBe('At Acme Inc.');
    expect(inside('starting at 6 a.m.')).toBe('I like starting at 6 a.m. here');
    expect(fillTemplate('by {promised-day}, or', { 'promised-day': 'Friday, March 13.' }).text).toBe(
      'by Friday, March 13, or',
    );
  });

  it('goes from before a closing quotation mark or bracket, which stays', () => {
    expect(inside('the “map room.”')).toBe('I like the “map room” here');
    expect(inside('the plan (for May!)')).toBe('I like the plan (for May) here');
  });

  it('leaves a field open that holds nothing else', () => {
    expect(fillTemplate('{one-thing}', { 'one-thing': '...' }).open).toEqual(['one-thing']);
    expect(fillTemplate('{your-answer}', { 'your-answer': '.' }).open).toEqual(['your-answer']);
  });
});

describe('a name', () => {
  it.each(['de Souza', 'bell hooks', 'Ms. Okafor', 'eBay', 'The Gap', 'Yahoo!'])('stays as typed: %s', (typed) => {
    expect(fillTemplate('{company} and {company}', { company: typed }).text).toBe(`${typed} and ${typed}`);
  });
});

describe('a role', () => {
  it.each([
    ['The warehouse lead position.', 'warehouse lead'],
    ['a ward clerk', 'ward clerk'],
    ['Graduate Assistant', 'Graduate Assistant'],
    ['store manager job', 'store manager'],
    ['store manager  job', 'store manager'],
    ['store job coach', 'store job coach'],
  ])('says neither "the" nor "position" twice: %s', (typed, read) => {
    expect(fillTemplate('about the {role} position', { role: typed }).text).toBe(`about the ${read} position`);
  });
});

describe('the noun of a role', () => {
  it('stays where the sentence has none right after it', () => {
    expect(fillTemplate('I like the {role} as one job of many', { role: 'store manager job' }).text).toBe(
      'I like the store manager job as one job of many',
    );
  });

  it('stays on a phrase', () => {
    expect(fillTemplate('It was like {one-thing} interview', { 'one-thing': 'my first job' }).text).toBe(
      'It was like my first job interview',
    );
  });
});

describe('the article of a role', () => {
  it.each([
    ['The Ward Clerk', 'the Ward Clerk'],
    ['A ward clerk', 'a ward clerk'],
    ['Ward clerk', 'Ward clerk'],
  ])('loses its capital inside of a sentence, and the title keeps its own: %s', (typed, read) => {
    expect(fillTemplate('Timeline question: {role} position', { role: typed }).text).toBe(
      `Timeline question: ${read} position`,
    );
  });
});

describe('a clause', () => {
  it('takes "that" after "is"', () => {
    expect(afterIs('You train your own drivers')).toBe('The best part is that you train your own drivers.');
    expect(afterIs('that you train them')).toBe('The best part is that you train them.');
    expect(fillTemplate('The tour is what showed me {one-thing}', { 'one-thing': 'You train them' }).text).toBe(
      'The tour is what showed me you train them',
    );
    expect(afterIs('I would see patients')).toBe('The best part is that I would see patients.');
  });

  it('is whole as an answer', () => {
    const answer = (typed: string): string => fillTemplate('{your-answer}', { 'your-answer': typed }).text;
    expect(answer('i accept it gladly')).toBe('I accept it gladly.');
    expect(answer('i accept it gladly,')).toBe('I accept it gladly.');
    expect(answer('i accept it gladly, ;')).toBe('I accept it gladly.');
    expect(answer('i accept it: gladly, and now')).toBe('I accept it: gladly, and now.');
    expect(answer('Can I tell you on Friday?')).toBe('Can I tell you on Friday?');
  });
});
