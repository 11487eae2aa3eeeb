import type { Work } from './work.ts';

export const TRADES: Work = {
  work: 'a building firm',
  found: [
    ['any-job', "I'll do any work you've got on, mate.", 'I am not fussed what job you put me on.'],
    ['only-hope', 'Work has dried up and I am skint.', 'If this falls through I do not know what we will do.'],
    ['apologetic', 'Sorry to keep on at you.', 'I know you are busy and I hate hounding you.'],
    ['bitter', 'You said the job was mine, so I feel lied to.', 'Cannot believe you went with a lad with no ticket.'],
    ['my-chances', 'Give it to me straight, did I get it?', 'Do you think you will take me on?'],
    [
      'pressure',
      'Been ringing you all week, pick up the phone.',
      'Need a yes or no off you today.',
      'You promised me an answer on Monday and I have heard nothing.',
    ],
    ['no-next-step', 'Good to see the site and meet the lads.', 'I have my own tools and van.'],
    ['no-specific-day', 'Got another firm after me, so give me a shout soon.'],
  ],
  fine: [
    [
      'any-job',
      'I check the wiring twice on any job.',
      'There is a first-aid kit on any job of ours.',
      'Any work at height needs a harness, as your foreman said.',
    ],
    [
      'only-hope',
      'The only job on site that I have not done is the lift shaft.',
      'Tenants there could not pay the heating bills, so we fixed the drafts first.',
      'The old beam was hanging on by one bolt.',
    ],
    ['apologetic', 'Sorry I was muddy when we shook hands.', 'No bother at all about moving the day.'],
    [
      'bitter',
      'We got a bad deal on timber, and your yard saw us right.',
      'Fair play, and thanks for being straight with me.',
      'I would still be glad to work for you another time.',
    ],
    ['my-chances', 'Did I leave my tape measure in your cabin?', 'Do you think I will need my own scaffold card?'],
    [
      'pressure',
      'I rang the merchant four times about your pipes.',
      'I keep customers waiting as little as I can.',
      'You need to decide on the tiles before the plumber comes, you said.',
      'I will ring on Friday, as we agreed.',
    ],
    [
      'no-next-step',
      'When do you need someone on site?',
      'What happens now, do I wait for your call or come by?',
      'How long till you sort out who you want?',
    ],
    ['no-specific-day', 'The other firm needs to know by the 13th.'],
  ],
};
