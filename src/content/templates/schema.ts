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

/** What has happened, in the reader's words, in the order in which it does. A template names it by its key. */
export const HAPPENED = {
  'interview-ending': 'My interview is about to end',
  interviewed: 'One person just interviewed me',
  panel: 'Several people just interviewed me',
  'another-round': 'I just had another round of interviews',
  'day-passed': 'The date they gave has passed',
  'not-thanked': 'More than a week has passed, and I have not thanked them',
  'no-day': 'They gave no date, and I’ve waited',
  'call-agreed': 'We agreed that I would call, and today is the day',
  'new-day': 'The new date they gave me has come',
  invited: 'They asked me to get in touch again around now',
  undecided: 'They were undecided a week ago',
  recruiter: 'I’m working with a recruiter',
  'week-later': 'A week has passed since I checked in',
  'long-process': 'They said a month or two, and I have asked once',
  'weeks-later': 'Another week has passed since I followed up',
  unanswered: 'Nobody has answered my calls and emails',
  'other-offer': 'I expect another offer, or have one',
  no: 'They said no',
  offer: 'They made me an offer',
} as const;

const HAPPENED_KEYS = Object.keys(HAPPENED) as [keyof typeof HAPPENED, ...(keyof typeof HAPPENED)[]];

/** How the words reach the reader. */
export const CHANNELS = ['in-person', 'email', 'call', 'voicemail', 'note'] as const;

/** Short and detailed versions are for readers who like them so (rule fit-the-reader). */
export const TONES = ['plain', 'short', 'detailed'] as const;

const oneOf = (values: readonly string[]): string => values.join(', ');

/** Words to send or say: `src/content/templates/<template id>.md`. The text holds its fields as `{field-id}`. */
export const templateSchema = z.strictObject({
  title: z.string({ error: 'title: type a name such as "Check-in by phone"' }).min(3).max(60),
  /** When to use it, in one sentence. */
  when: z.string({ error: 'when: type one sentence that says when to use it' }).min(10),
  moment: z.enum(MOMENTS, { error: `moment: type one of ${oneOf(MOMENTS)}` }),
  /** What must have happened for it to be picked. */
  happened: z.enum(HAPPENED_KEYS, { error: `happened: type one of ${oneOf(HAPPENED_KEYS)}` }),
  channel: z.enum(CHANNELS, { error: `channel: type one of ${oneOf(CHANNELS)}` }),
  tone: z.enum(TONES, { error: `tone: type one of ${oneOf(TONES)}` }),
  /** Its place among the templates. */
  order: z.int({ error: 'order: type a whole number, such as order: 3' }).positive(),
  /** The rules that it follows, at least one. */
  rules: z
    .array(reference('rules'))
    .min(1, { error: 'rules: type at least one rule id, such as rules: [mid-morning]' }),
  /** The fields in its text, in the order in which the reader is asked for them. */
  fields: z.array(z.enum(FIELD_IDS, { error: `fields: type some of ${oneOf(FIELD_IDS)}` })),
  /** The subject line, for an email only; may hold fields. */
  subject: z.string().min(3).max(90).optional(),
});
