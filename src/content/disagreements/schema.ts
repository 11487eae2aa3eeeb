import { reference } from 'astro:content';
import { z } from 'astro/zod';

import { SOURCE_IDS } from '../rules/schema.ts';

/** A question on which the documents differ: `src/content/disagreements/<question>.yaml`. */
export const disagreementSchema = z.strictObject({
  question: z.string({ error: 'question: type the question, ending in a question mark' }).endsWith('?'),
  order: z.int({ error: 'order: type a whole number, such as order: 1' }).positive(),
  /** The answers, each with the documents that give it: two or more. */
  sides: z
    .array(
      z.strictObject({
        says: z.string({ error: 'says: type this side in one sentence' }).min(10),
        sources: z.array(z.enum(SOURCE_IDS)).min(1),
      }),
    )
    .min(2, { error: 'sides: type at least two' }),
  /** The rules on either side. */
  rules: z.array(reference('rules')).min(1),
  /** What we suggest, and why; marked as ours on the page. */
  suggestion: z.string({ error: 'suggestion: type what we suggest and why' }).min(20),
  /** How the planner lets a reader choose a side, in one sentence. */
  planner: z.string({ error: 'planner: type how the planner lets a reader choose' }).min(10),
});
