import { blocksToText, composeMessage, fillTemplate, type Block, type FieldValues } from '../../messages/index.ts';
import { dayInWords, promisedDay, type Plan, type Situation, type Step, type TemplateId } from '../../plan/index.ts';

/** A template as the planner loads it. */
export interface TemplateWords {
  readonly title: string;
  readonly subject?: string;
  readonly body: string;
}

/** All templates that a plan may name. */
export type AllWords = Readonly<Partial<Record<TemplateId, TemplateWords>>>;

/** Loads the templates; null where that fails, so that the page can say so. */
export async function loadWords(base: string): Promise<AllWords | null> {
  try {
    const answer = await fetch(`${base}templates/words.json`);
    return answer.ok ? ((await answer.json()) as AllWords) : null;
  } catch {
    return null;
  }
}

/** What is known of the fields of a template: names that were given and days of the plan. */
export function knownValues(
  { names, interviews, reply, offer }: Situation,
  { promise }: Plan,
  person = names.people[0],
): FieldValues {
  const interview = [...interviews].sort().at(-1);
  const promised = 'by' in promise ? promise.by : interview && promisedDay(reply, interview);
  return {
    company: names.company,
    role: names.role,
    'their-name': person,
    'their-topic': names.caredAbout[names.people.indexOf(person ?? '')],
    'one-thing': names.oneThing,
    'interview-day': interview && dayInWords(interview),
    'promised-day': promised ? dayInWords(promised) : undefined,
    'offer-day': offer ? dayInWords(offer) : undefined,
  };
}

/** A template filled in, in blocks to show, with its subject line where it has one. */
export function composeWords(
  words: TemplateWords,
  values: FieldValues,
): { readonly subject: string | null; readonly blocks: readonly Block[] } {
  return {
    subject: words.subject === undefined ? null : fillTemplate(words.subject, values).text,
    blocks: composeMessage(words.body, values),
  };
}

/** The words of a step as plain text, for copying and for calendars; empty where there are none. */
export function wordsInText(step: Step, words: AllWords | null, values: FieldValues): string {
  const [id] = step.templates;
  const template = id && words?.[id];
  if (!template) return '';
  const { subject, blocks } = composeWords(template, values);
  return [subject === null ? '' : `Subject: ${subject}\n\n`, blocksToText(blocks)].join('');
}
