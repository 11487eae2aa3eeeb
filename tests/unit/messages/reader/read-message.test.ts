import { describe, expect, it } from 'vitest';

import { readMessage } from '../../../../src/messages/reader/index.ts';
import { inTheStates } from './examples/said.ts';

const INVITED = 'we would like to invite you to an interview for the night shift.';

describe('a message on Thursday, March 5', () => {
  it.each([
    ['a no, and behind "but" an invitation', `Somebody else got the job, but ${INVITED}`, 'next-round'],
    [
      'a no, an invitation behind "but", and an offer',
      `We can't offer you this post, but ${INVITED} We are delighted to offer you the position of porter.`,
      'not-sure',
    ],
    [
      'a no twice, and behind "but" an invitation',
      `We went with another candidate for the first post. You were not selected for the second, but ${INVITED}`,
      'not-sure',
    ],
    [
      'a no, an invitation behind "but", and another no',
      `Somebody else got the job, but ${INVITED} You were not selected for the day shift.`,
      'not-sure',
    ],
    [
      'a no, and then praise with "but" and an invitation',
      `We went with another candidate for the post. You did well, but ${INVITED}`,
      'not-sure',
    ],
    [
      'a no, and then an invitation behind a "but" inside of its sentence',
      `We went with another candidate. It was close but ${INVITED}`,
      'not-sure',
    ],
    [
      'a no with something else behind "but", and then an invitation',
      `We went with another candidate, but it was close. Now ${INVITED}`,
      'not-sure',
    ],
    [
      'an invitation, and then a no with something else behind "but"',
      'Would you come in for an interview? We went with another candidate, but thank you for coming.',
      'not-sure',
    ],
    ['a no', 'We went with another candidate.', 'rejected'],
    ['thanks and praise alone', 'Thank you for your time. You interviewed really well.', 'none'],
    [
      'no news, and words that often go with a no',
      'Unfortunately we have no update for you. There was a high number of strong applicants.',
      'undecided',
    ],
    ['thanks beside a hint of a no', 'Thanks for the visit. It was a difficult decision.', 'not-sure'],
    ['talks with others', 'They have another chat with the agency.', 'not-sure'],
  ])('with %s', (_, text, kind) => {
    expect(readMessage(text, inTheStates('2026-03-05'))).toMatchObject({ kind, day: null, choices: [] });
  });

  it.each([
    ['names the other day that the numbers could mean', 'by 6/7', 'new-date', '2026-06-07', ['2026-07-06']],
    ['names no other day where there is none', 'by Friday', 'new-date', '2026-03-06', []],
    [
      'asks which it is where weekday and date do not fit',
      'by Friday, March 14',
      'not-sure',
      null,
      ['2026-03-06', '2026-03-14'],
    ],
    ['asks about a date that there is not', 'by 31/4', 'not-sure', null, []],
  ])('%s', (_, when, kind, day, choices) => {
    const text = `We will let you know ${when}, either way.`;
    expect(readMessage(text, inTheStates('2026-03-05'))).toMatchObject({ kind, day, choices });
  });

  it.each([
    ['The job starts April 6 and we’ll let you know by March 20.'],
    ['We will decide by March 20, with a start date of April 6.'],
    ['The role begins April 6. We’ll let you know by March 20.'],
    ['We hope to fill the role by April 1 and to let everyone know by March 20.'],
  ])('takes no day of the job’s start for that of an answer: %s', (text) => {
    expect(readMessage(text, inTheStates('2026-03-05'))).toMatchObject({ kind: 'new-date', day: '2026-03-20' });
  });

  it.each([
    ['new-date', '2026-03-20', 'We are closed until March 12. We will contact you with a decision by March 20.'],
    ['new-date', '2026-03-16', 'Automatic reply: I am away until March 12. Candidates will be notified by March 16.'],
    ['new-date', '2026-04-10', 'Thank you for applying. We will contact shortlisted candidates by April 10.'],
    ['none', null, 'I am out of the office until March 20. If you wait for a result, contact Dana Bell by Friday.'],
    ['none', null, 'Automatic reply: I am away until March 12 and will answer candidates when I return.'],
    ['none', null, 'I am out of the office until March 12. Selection interviews run until March 11.'],
    ['none', null, 'We are closed on Monday. We will reply to your message by Tuesday.'],
  ])('is %s (%s) where somebody is away or an application has arrived: %s', (kind, day, text) => {
    expect(readMessage(text, inTheStates('2026-03-05'))).toMatchObject({ kind, day });
  });

  it('takes what they want of somebody for no offer', () => {
    const text = 'We want someone to start on April 6 and will decide by March 20.';
    expect(readMessage(text, inTheStates('2026-03-05'))).toMatchObject({ kind: 'new-date', day: '2026-03-20' });
  });

  it('is read up to 20,000 characters', () => {
    const text = (blanks: number) => `Hello.${' '.repeat(blanks)}We will let you know by Friday.`;
    expect(readMessage(text(19_000), inTheStates('2026-03-05'))).toMatchObject({ kind: 'new-date' });
    expect(readMessage(text(20_000), inTheStates('2026-03-05'))).toMatchObject({ kind: 'not-sure' });
  });
});
