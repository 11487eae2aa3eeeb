import { reference } from 'astro:content';
import { z } from 'astro/zod';

import { FIELD_IDS } from '../../messages/fields.ts';

/** The moments that a template can serve: the kinds of step of a plan. */
export const MOMENTS = [
  'ask-timeline',
  'thank-you',
  'check-in',
  'follow-up',
  'last-ask',
  'tell-first-choice',
  'final-thanks',
  'answer-offer',
] as const;

/** How the words reach the reader. */
export const CHANNELS = ['in-person', 'email', 'call', 'voicemail', 'note'] as const;

/** Spare for a reader who wants it short, expansive for one who likes more (rule fit-the-reader). */
export const TONES = ['plain', 'spare', 'expansive'] as const;

const oneOf = (values: readonly string[]): string => values.join(', ');

/** Words to send or say: `src/content/templates/<template id>.md`. The text holds its fields as `{field-id}`. */
export const templateSchema = z.strictObject({
  title: z.string({ error: 'title: type a name such as "Check-in by phone"' }).min(3).max(60),
  /** When to use it, in one sentence. */
  when: z.string({ error: 'when: type one sentence that says when to use it' }).min(10),
  moment: z.enum(MOMENTS, { error: `moment: type one of ${oneOf(MOMENTS)}` }),
  channel: z.enum(CHANNELS, { error: `channel: type one of ${oneOf(CHANNELS)}` }),
  tone: z.enum(TONES, { error: `tone: type one of ${oneOf(TONES)}` }),
  /** Its place among the templates. */
  order: z.int({ error: 'order: type a whole number, such as order: 3' }).positive(),
  /** The rules that it keeps, at least one. */
  rules: z
    .array(reference('rules'))
    .min(1, { error: 'rules: type at least one rule id, such as rules: [mid-morning]' }),
  /** The fields in its text, in the order in which the reader is asked for them. */
  fields: z.array(z.enum(FIELD_IDS, { error: `fields: type some of ${oneOf(FIELD_IDS)}` })),
  /** The subject line, for an email only; may hold fields. */
  subject: z.string().min(3).max(90).optional(),
});
