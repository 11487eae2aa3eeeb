// No rule was adjusted to these: they measure the reader, and their misses are left as they are.
import { saidOn, type Example, type NewsKind } from './example.ts';

export const HELD_OUT_MESSAGES: readonly Example<NewsKind>[] = [
  ...saidOn<NewsKind>('2026-07-08', [
    ['We will tell you on Monday.', 'new-date', '2026-07-13'],
    ['The earliest we can decide is July 17.', 'new-date', '2026-07-17'],
    ['Expect to hear back in two weeks or so.', 'new-date', '2026-07-22'],
    ['Hello, Ann from the clinic. We are running late, but we will ring by Friday. Bye.', 'new-date', '2026-07-10'],
    ['We have not picked a candidate yet.', 'undecided'],
    ['Still nothing from the owner, sorry.', 'undecided'],
    ['The decision is taking longer than we thought.', 'undecided'],
    ['Would you come in for a second interview on July 14?', 'next-round', '2026-07-14'],
    ['Our team would like to talk with you once more. Is Monday at ten okay?', 'next-round', '2026-07-13'],
    ['You have moved on to the next stage, a practical test on July 16.', 'next-round', '2026-07-16'],
    ['Unfortunately, we have selected another applicant.', 'rejected'],
    ['We will not be moving ahead with you.', 'rejected'],
    ['You did not get the position.', 'rejected'],
    ['I would like to offer you the job. Let me know by July 15.', 'offer', '2026-07-15'],
    ['Welcome to the team! Your contract is on its way.', 'offer'],
    ['I am on vacation until July 20.', 'none'],
    ['Thanks, it was nice to meet you too.', 'none'],
    ['Please send your references.', 'none'],
    ['We will see after the summer.', 'not-sure'],
    ['Nice weather today.', 'not-sure'],
  ]),
];
