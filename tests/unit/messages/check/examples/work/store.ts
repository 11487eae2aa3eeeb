import type { Work } from './work.ts';

export const STORE: Work = {
  work: 'a store',
  found: [
    [
      'any-job',
      'Cashier, stock, cleaning, whatever you need filled.',
      'I am flexible and would accept any vacancy in any branch.',
    ],
    [
      'only-hope',
      'I have been on benefits for eight months and cannot go on like this.',
      'You would be saving my life with this job.',
    ],
    ['apologetic', 'Me again, sorry!', 'I realize I am probably annoying you by now.'],
    ['bitter', 'So much for your promise to call every candidate.', 'I guess experience means nothing at your store.'],
    ['my-chances', 'Am I likely to be picked?', 'Did the manager like me?'],
    [
      'pressure',
      'It has been two weeks already and still not a word from you people.',
      'Please respond urgently.',
      'I stopped by the store every day this week to ask.',
    ],
    ['no-next-step', 'I would still love to join the weekend crew.', 'Have you had a busy spring sale?'],
    ['blank-left', 'Thank you for meeting me at [STORE NAME].', 'Best,\n%FULL_NAME%'],
  ],
  fine: [
    [
      'any-job',
      'Do you have any positions open for students in the summer?',
      'Customers ask any employee for help, so I would learn the whole store.',
      'I do not want to work just anywhere; I want to work here.',
    ],
    [
      'only-hope',
      'The only job left on my list that morning was the window display.',
      'A customer told me that she was out of work, and I gave her your flyer.',
      'I need to give notice by the first.',
    ],
    [
      'apologetic',
      'I am sorry that the store on Elm Street is closing.',
      'Sorry for the typo in my last email: my number ends in 42.',
    ],
    [
      'bitter',
      'I enjoyed meeting the team and wish them a great season.',
      'A customer once called me unprofessional, and I asked her to tell me more.',
      'I understand, and I am glad that you found the right person.',
    ],
    ['my-chances', 'Do I have to wear black on the floor?', 'How did I miss that display on the way in?'],
    [
      'pressure',
      'I never leave a customer waiting for an answer.',
      'I look forward to hearing from you as soon as you have decided.',
      'Please call me at any time; I am home all week.',
    ],
    ['no-next-step', 'What day do you think you will have an answer for me?', 'Will I hear either way?'],
    ['no-specific-day', 'I have to tell the other store on Friday, March 13.'],
  ],
};
