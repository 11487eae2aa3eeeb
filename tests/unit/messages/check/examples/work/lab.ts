import type { Work } from './work.ts';

export const LAB: Work = {
  work: 'a research lab',
  found: [
    [
      'any-job',
      'I would welcome any opening in your department, paid or not.',
      'Kindly consider me for any suitable post.',
    ],
    [
      'only-hope',
      'My contract ended and I depend entirely on your decision.',
      'It has been my only dream and I cannot bear to lose it.',
    ],
    ['apologetic', 'I apologize for disturbing you once more.', 'I hope you will pardon this further email.'],
    [
      'bitter',
      'I fail to see how my record did not suffice.',
      'I am deeply saddened and, frankly, offended by the outcome.',
    ],
    ['my-chances', 'May I know my position on the shortlist?', 'Kindly inform me if I am selected.'],
    [
      'pressure',
      'I request you to reply at the earliest.',
      'I have written to you on three occasions without an answer.',
      'No other applicant can match my publication record.',
    ],
    ['no-next-step', 'The microscope room was a delight.', 'I have attached the paper that I mentioned.'],
    ['blank-left', 'Dear Professor «LastName»,', 'Thank you for the discussion of [insert paper].'],
  ],
  fine: [
    [
      'any-job',
      'The cluster kills any job that runs for more than a day.',
      'Is any position on the slide marked?',
      'Please think of me should any postdoc position become available.',
    ],
    [
      'only-hope',
      'Our only hope of seeing the enzyme was to freeze it.',
      'The field is desperate for better controls.',
      'The grant was the only one I had applied for at the time.',
    ],
    [
      'apologetic',
      'I apologize: the figure on page 3 had the wrong axis.',
      'Do not disturb the culture before Monday, the label said.',
    ],
    [
      'bitter',
      'The reviewer was rude, and your group answered with data.',
      'I was surprised by the result of the second assay.',
      'I understand your decision and remain a reader of your work.',
    ],
    ['my-chances', 'What are the odds that the mutation is random?', 'Did the sample I brought get through customs?'],
    [
      'pressure',
      'The strongest candidate gene is on chromosome 7.',
      'I have been waiting for the sequencer since Monday, so the data will come on Friday.',
      'Samples need to be frozen immediately.',
    ],
    [
      'no-next-step',
      'Could you advise on the timeline for a decision?',
      'Has a date been fixed for the second talk?',
      'Will the committee be seeing further candidates?',
    ],
    ['blank-left', 'We measured [Ca2+] and [K+].', 'As shown before [12, 14], it binds.'],
  ],
};
