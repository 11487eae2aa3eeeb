import type { Work } from './work.ts';

export const WARD: Work = {
  work: 'a hospital ward',
  found: [
    ['any-job', 'I will take anything on any unit, nights included.', 'Whichever post you can give me is fine by me.'],
    [
      'only-hope',
      'My visa ends in May, and without this post I have to leave.',
      'To be honest, yours is the last application I have left.',
    ],
    [
      'apologetic',
      'I know you must be sick of hearing from me.',
      'So sorry to be chasing you in the middle of a shift.',
    ],
    ['my-chances', 'Do you reckon I am in with a shout?', 'Where did I come in your ranking?'],
    [
      'pressure',
      'I rang the ward on Monday, Tuesday and again this morning, and nobody calls back.',
      'Kindly send me the decision today itself.',
    ],
    [
      'no-next-step',
      'Just a note to say that I am still keen on the night post.',
      'I am still thinking about what you said of the stroke unit.',
    ],
    ['blank-left', 'Dear Sister [surname],'],
  ],
  fine: [
    [
      'any-job',
      'On nights you do whatever the patient needs, and I like that.',
      'Any nurse in that post would learn a great deal.',
    ],
    [
      'only-hope',
      'Families on the ward were desperate for somebody to explain the scans.',
      'The only thing I have left to send is my vaccination record.',
      'Patients depend on me to notice small changes.',
    ],
    [
      'apologetic',
      'Sorry I had to run to my shift straight after we spoke.',
      'We were taught never to disturb a patient who has just fallen asleep.',
    ],
    [
      'bitter',
      'I was sorry to leave my last ward, and I hope to work with you one day.',
      'It upset me to see patients wait, and you showed me how your team fixed it.',
    ],
    [
      'my-chances',
      'The odds of a fall drop by half with the new rails, you told me.',
      'Did I leave my badge at the desk?',
    ],
    [
      'pressure',
      'Patients who have been waiting for weeks deserve a kind word.',
      'I called the pharmacy twice today to get my certificate to you.',
      'You said that the unit must decide in seconds, and I thrive on that.',
    ],
    [
      'no-next-step',
      'Do you know roughly when the matron will make up her mind?',
      'Is it okay if I ring the ward office later this week?',
    ],
    ['blank-left', 'The chart read "pt. [sic] stable".'],
  ],
};
