import type { Work } from './work.ts';

export const SCHOOL: Work = {
  work: 'a school',
  found: [
    [
      'any-job',
      'I would gratefully accept any teaching post, in any subject.',
      'Please consider me for whatever role remains unfilled.',
    ],
    [
      'only-hope',
      'Having been without employment since last summer, I pray that you choose me.',
      'My children rely on my getting this position.',
    ],
    ['apologetic', 'Forgive my persistence.', 'I fear that I am becoming a nuisance to the office.'],
    [
      'bitter',
      'I confess that I found the process disrespectful.',
      'It is hard not to feel that the post was promised to somebody inside from the start.',
    ],
    ['my-chances', 'Might I ask whether the panel was impressed with me?', 'Was my lesson good enough?'],
    [
      'pressure',
      'I must insist on a reply by Friday.',
      'Despite three emails, I have received no answer.',
      'I expect the courtesy of an answer.',
    ],
    ['no-next-step', 'It was a pleasure to teach your fourth graders.', 'How did the spring play go?'],
    ['blank-left', 'Dear Principal _____,'],
    ['no-specific-day', 'Another school has made me an offer and is waiting for my answer.'],
  ],
  fine: [
    [
      'any-job',
      'I tell pupils that any job done well is worth doing.',
      'Is there any position paper on reading that you would recommend?',
      'I would rather teach here than in any post I have held.',
    ],
    [
      'only-hope',
      'I only hope that the fourth graders liked the volcano.',
      'Parents who have lost their jobs need us to be patient.',
      'He was my only pupil who needed this extra hour.',
    ],
    ['apologetic', 'I was sorry to miss the headteacher.', 'A pupil who disturbs a class is often bored.'],
    [
      'bitter',
      'The children were disappointed when the bell rang.',
      'I have no regrets about the day, and thank you for the honest feedback.',
      'It was kind of you to let me know before the holidays.',
    ],
    [
      'my-chances',
      'I told the class that chance and probability are not the same.',
      'Have I sent you the right copy of my license?',
    ],
    [
      'pressure',
      'A child needs an answer at once, or the moment is gone.',
      'Teachers have been waiting for years for smaller classes.',
      'I would need an answer about the start date only once the offer is made.',
    ],
    [
      'no-next-step',
      'May I inquire when the governors convene?',
      'I would be grateful to know the likely date of your decision.',
      'When might candidates expect to hear?',
    ],
  ],
};
