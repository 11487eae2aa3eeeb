import type { Work } from './work.ts';

export const WAREHOUSE: Work = {
  work: 'a warehouse',
  found: [
    [
      'any-job',
      'Forklift, packing, loading, give me any of them.',
      'If nights are gone I would do any other job in the building.',
    ],
    ['only-hope', 'The bills keep coming and I have nothing coming in.', 'I put all my hopes on this depot.'],
    ['apologetic', 'Apologies for hassling you again, pal.', 'Sorry if I come across as pushy.'],
    ['bitter', 'You lot strung me along for a month.', 'I turned down other work for this, cheers for nothing.'],
    ['my-chances', 'Have I got the job, yes or no?', 'Am I still in the mix?'],
    [
      'pressure',
      'I have phoned the depot four times since Thursday.',
      'Ring me back today, I am not waiting any longer.',
      'This is a joke now.',
    ],
    [
      'no-next-step',
      'My forklift ticket came through, so I am all set.',
      'I can lift 25 kilos and I have my own boots.',
    ],
  ],
  fine: [
    [
      'any-job',
      'Any shift suits me, days or nights.',
      'Safety comes before any job on the dock.',
      'I would not swap this for any job in an office.',
    ],
    [
      'only-hope',
      'The only way to reach the top rack is with the reach truck.',
      'Nobody else had called in sick, so I covered both lines.',
      'We were counting on you to move 900 pallets, the driver joked.',
    ],
    [
      'apologetic',
      'I am sorry to hear that the conveyor was down all week.',
      'Do not bother with a map; I know the depot.',
    ],
    [
      'bitter',
      'The old rota was unfair to night workers, and yours is not.',
      'No hard feelings at all, and best of luck with the peak season.',
      'I wasted no time in telling my brother about your depot.',
    ],
    ['my-chances', 'Did I park in the right place last time?', 'What are the odds of snow closing the yard?'],
    [
      'pressure',
      'A late truck makes everybody frustrated, so I keep people posted.',
      'I have been ringing the scale maker for my current boss all week.',
      'If the truck is late, I will wait.',
    ],
    [
      'no-next-step',
      'Any idea when you will be picking someone for the night shift?',
      'Could you tell me how many stages are left?',
      'Mind if I give the depot a bell on Monday?',
    ],
  ],
};
