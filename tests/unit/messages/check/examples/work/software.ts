import type { Work } from './work.ts';

export const SOFTWARE: Work = {
  work: 'a software company',
  found: [
    [
      'any-job',
      'Frontend, backend, QA, support: any role would work for me.',
      'Happy to be considered for literally anything.',
    ],
    [
      'only-hope',
      "After the layoff I've sent out 200 applications and you're the only ones who answered.",
      'My runway is down to one month of savings.',
    ],
    ['apologetic', 'Apologies for spamming your inbox.', 'Hate to nag, but any update?'],
    ['bitter', 'Six rounds and a take-home, only to be ghosted for a month.', 'Frankly, your loss.'],
    ['my-chances', 'Curious how I stacked up against the others.', 'Did my take-home pass?', 'Am I the front-runner?'],
    [
      'pressure',
      'I have a deadline, so I need your answer by EOD.',
      'Honestly a bit annoyed that nobody replies.',
      'Bumping this for the fourth time.',
      'If I do not hear back today I will assume you are not serious and move on.',
    ],
    [
      'no-next-step',
      'Loved the pairing session, still buzzing about the cache bug.',
      'Still excited about the platform team.',
    ],
    ['blank-left', 'Hi {{ recruiter.first_name }},', 'Thanks again for walking me through TODO.'],
    ['no-specific-day', 'I have received another offer, and your team is my first choice.'],
  ],
  fine: [
    [
      'any-job',
      'The scheduler must never drop any job in the queue.',
      'Any role in the system can be granted read access, you said.',
      'Does any job on the board still run nightly?',
    ],
    [
      'only-hope',
      'The only option that the API offers is a retry.',
      'Users were desperate for dark mode.',
      'The process ran out of memory, and I was looking for the leak for weeks.',
    ],
    [
      'apologetic',
      'Sorry, my camera froze just as you said goodbye.',
      'The log is full of annoying warnings.',
      'I hate to see a flaky test.',
    ],
    [
      'bitter',
      'The bug took you three weeks to find, and the story was wonderful.',
      'Thanks for the detailed feedback on my take-home.',
      'I regret that we could not finish the whiteboard problem.',
    ],
    [
      'my-chances',
      'How likely is a merge before the freeze?',
      'Did the build pass after I left?',
      'You showed me how caches compare.',
    ],
    [
      'pressure',
      'The pager went off three times this week, and I fixed it each time.',
      'I respond to alerts immediately.',
      'Frustrated users wrote to us daily, and I answered each one.',
      'I left two comments on the pull request.',
    ],
    [
      'no-next-step',
      'Any sense of timing on your end?',
      'What does the rest of the loop look like from here?',
      'Is there anything left to schedule on my side?',
    ],
    ['blank-left', 'We talked about arr[i] and std::vector<int>.', 'See the note on [RFC 5545].'],
  ],
};
