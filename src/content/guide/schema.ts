import { reference } from 'astro:content';
import { z } from 'astro/zod';

/** A page of the guide: `src/content/guide/<slug>.mdx`. */
export const guideSchema = z.strictObject({
  /** The page's heading and the start of its browser title. */
  title: z.string({ error: 'title: type the heading of the page' }).min(3).max(60),
  /** For search engines and lists: what the reader will find, in one sentence of up to 160 characters. */
  description: z.string({ error: 'description: type one sentence of 50 to 160 characters' }).min(50).max(160),
  /** The answer, in two sentences; it stands first on the page. */
  answer: z.string({ error: 'answer: type the answer in two sentences' }).min(20),
  /** Its place in the guide, in the order in which things happen to a reader. */
  order: z.int({ error: 'order: type a whole number, such as order: 3' }).positive(),
  /** When this page is the one to read, in a few words, such as "Their date has passed". */
  when: z.string({ error: 'when: type when a reader needs this page, such as "Their date has passed"' }).min(5).max(60),
  /** Every rule that the page cites, in the order in which they bite. */
  rules: z
    .array(reference('rules'))
    .min(1, { error: 'rules: type at least one rule id, such as rules: [mid-morning]' }),
  /** Templates for this moment, best first. */
  templates: z.array(reference('templates')),
  /** How the link into the planner begins, as a plan link without its dates, such as "pace=reserved". */
  planner: z.string().default(''),
});
