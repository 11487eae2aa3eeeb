import { z } from 'astro/zod';

/** The five documents that the rules come from. A rule names those that say it. */
export const SOURCE_IDS = ['how-often', 'how-to', 'after-note', 'acing', 'six-steps'] as const;

/** The stages of the guide that rules belong to. Each is also the slug of the guide page that explains its rules. */
export const STAGES = [
  'why-follow-up',
  'before-you-leave',
  'thank-you-note',
  'waiting',
  'checking-in',
  'no-date-given',
  'a-new-date',
  'how-often',
  'silence',
  'another-offer',
  'tone',
  'after-a-no',
] as const;

const oneOf = (values: readonly string[]): string => values.join(', ');

/** One piece of advice: `src/content/rules/<rule id>.yaml`. */
export const ruleSchema = z.strictObject({
  /** The stage of the guide that it belongs to. */
  stage: z.enum(STAGES, { error: `stage: type one of ${oneOf(STAGES)}` }),
  /** Its place among all rules, in the order in which things happen to a reader. */
  order: z.int({ error: 'order: type a whole number, such as order: 12' }).positive(),
  /** The rule in one or two sentences of our own, as an instruction. */
  says: z.string({ error: 'says: type the rule in one sentence, such as says: "Call mid-morning."' }).min(10),
  /** The documents that say so, at least one. */
  sources: z
    .array(z.enum(SOURCE_IDS, { error: `sources: type one or more of ${oneOf(SOURCE_IDS)}` }))
    .min(1, { error: 'sources: type at least one document, such as sources: [how-to]' }),
});
