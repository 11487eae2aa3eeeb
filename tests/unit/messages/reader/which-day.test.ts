import { describe, expect, it } from 'vitest';

import { readMessage } from '../../../../src/messages/reader/index.ts';
import { inTheStates } from './examples/said.ts';

/** All were said on this Thursday. */
const ON = '2026-03-05';

describe('the day of a promise', () => {
  it.each([
    // The day after the "if" would be another matter.
    ['is none that they rule out', "We won't decide this week if the board does not meet.", 'undecided', null],
    ['is ruled out by no condition', 'If it is not this week, we will decide by March 13.', 'new-date', '2026-03-13'],
    [
      'is left open where the last of several days is',
      'The board meets on Thursday and votes on Friday, and we will call you the week after.',
      'not-sure',
      null,
    ],
    ['is none by which the reader is to answer', 'Good morning, let me know by Friday.', 'not-sure', null],
    ['is none behind a name either', 'Good afternoon Kim, let us know by Friday.', 'not-sure', null],
    [
      'is kept where it is said of those who are not chosen',
      "Anyone who isn't chosen will be told by Friday.",
      'new-date',
      '2026-03-06',
    ],
    [
      'is kept where more words stand before the "not"',
      'Everyone that we did not choose will be told by Friday.',
      'new-date',
      '2026-03-06',
    ],
    [
      'is the day itself where something else comes after it',
      'You will have our decision on Friday, and the contract soon after that.',
      'new-date',
      '2026-03-06',
    ],
    [
      'is the end of a time where something else comes after it',
      'You will hear from us in two weeks, and get the details after that.',
      'new-date',
      '2026-03-19',
    ],
    [
      'is the month that comes after another time',
      'We will see the last people this week, and after that you will hear by the end of April.',
      'new-date',
      '2026-04-30',
    ],
    [
      'is in no week after which they decide',
      'The trustees will meet next week, and we will write to you after that.',
      'not-sure',
      null,
    ],
  ])('%s', (_, text, kind, day) => {
    expect(readMessage(text, inTheStates(ON))).toMatchObject({ kind, day });
  });
});

describe('the day by which to answer an offer', () => {
  it.each([
    [
      'is not hidden by a "start" far before it',
      'We are delighted to offer you the job. You would start with us as a line cook, so please sign the contract by Friday.',
      '2026-03-06',
    ],
    [
      'is not the day of the start',
      'We are delighted to offer you the job. You can start on May 4, so please sign by Friday.',
      '2026-03-06',
    ],
    [
      'is not the day of the start at the head of a sentence',
      'We are delighted to offer you the job. Start May 4, and let us know.',
      null,
    ],
  ])('%s', (_, text, day) => {
    expect(readMessage(text, inTheStates(ON))).toMatchObject({ kind: 'offer', day });
  });
});

describe('the day of another interview', () => {
  it.each([
    [
      'is not the day of the decision',
      'We would like to invite you to a second interview on March 18. We hope to make a decision on March 27.',
      ['2026-03-18'],
    ],
    [
      'is not in a sentence before it that asks for something',
      'Please confirm your address on Thursday. We are at 4 Mill Lane. Could you come in on Monday to meet our director?',
      ['2026-03-09'],
    ],
    [
      'is not in a sentence behind it that asks for something',
      'Could you come in on Monday to meet our director? We are at 4 Mill Lane. Please confirm your address on Friday.',
      ['2026-03-09'],
    ],
    [
      'is in the sentence that invites, which may also ask for something',
      'Please confirm your address on Thursday. We are at 4 Mill Lane. Could you come in on Monday to meet our director, and please bring your certificates? Please complete the form on Friday.',
      ['2026-03-09'],
    ],
    [
      'is there too where the invitation comes late in the sentence',
      'Please confirm your address on Thursday. Please bring your certificates when you can, as we would like you to come in on Monday to meet our director. Please complete the form on Friday.',
      ['2026-03-09'],
    ],
    [
      'is in a sentence that asks for something where no other names one',
      'Could you come in to meet our director? Please let us have an hour on Monday.',
      ['2026-03-09'],
    ],
    [
      'is there too where another sentence names no certain day',
      'Could you come in to meet our director after the 16th? Please let us have an hour on Monday.',
      ['2026-03-09'],
    ],
    [
      'stays where somebody from a team invites to it',
      'Dana from the hiring team would like you to come in on Monday to meet our director.',
      ['2026-03-09'],
    ],
    [
      'stays where it is the first of several days, and something else is "to" somebody',
      'Would you be able to come in for a final interview from Monday, March 16, and talk to our director?',
      ['2026-03-16'],
    ],
    [
      'is the second where it was moved',
      'Your second interview has been moved from April 28 to May 1.',
      ['2026-05-01'],
    ],
    [
      'is the second where it was moved by words',
      'Your second interview has been moved from the 18th to the 20th.',
      ['2026-03-20'],
    ],
    [
      'stays where something is sent before it',
      'I will email you the details, and we would like you to come in on Monday for a second interview.',
      ['2026-03-09'],
    ],
    [
      'is not the day on which something is sent',
      'We would like to invite you to a second interview on Thursday, with a task that I will send on Monday.',
      ['2026-03-12'],
    ],
    [
      'is not tomorrow when something is sent',
      'We would like to invite you to a second interview on Thursday, with a task that I will send you tomorrow.',
      ['2026-03-12'],
    ],
    [
      'is not the day on which something is sent to several people',
      'We would like to invite you to a second interview on Thursday, with a task that I will email to all of you on Monday.',
      ['2026-03-12'],
    ],
    [
      'is the day of a chat that is to come',
      'Would you come back for a good chat on Monday with our director?',
      ['2026-03-09'],
    ],
    [
      'is not the day of a chat that has been',
      'Great talking to you today, and we would like you to come back on Friday to meet our director.',
      ['2026-03-06'],
    ],
    ['is none by which the reader is to reply', 'Would you come in to meet our director? Reply by Friday.', []],
    ['is no season', 'We would like to invite you to a second interview next spring.', []],
  ])('%s', (_, text, days) => {
    const { kind, day, choices } = readMessage(text, inTheStates(ON));
    expect([kind, day === null ? choices : [day]]).toEqual(['next-round', days]);
  });
});
