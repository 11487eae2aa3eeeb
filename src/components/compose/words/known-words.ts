import { dayInWords, promisedDay, type Plan } from '../../../plan/index.ts';
import type { Application } from '../../../storage/index.ts';
import type { KnownWords } from './filled-words.ts';

/** What is known of the fields of a plan's messages: names that were given and days of the plan. */
export function knownWords({ id, situation }: Pick<Application, 'id' | 'situation'>, { promise }: Plan): KnownWords {
  const { names, interviews, reply, otherOfferDue } = situation;
  const interview = [...interviews].sort().at(-1);
  const promised = 'by' in promise ? promise.by : interview && promisedDay(reply, interview);
  return {
    id,
    values: {
      company: names.company,
      role: names.role,
      'one-thing': names.oneThing,
      'interview-day': interview && dayInWords(interview),
      'promised-day': promised ? dayInWords(promised) : undefined,
      'offer-day': otherOfferDue ? dayInWords(otherOfferDue) : undefined,
    },
    people: names.people.map((name, place) => ({ name, topic: names.caredAbout[place] ?? '' })),
  };
}
