/**
 * How a value is fitted into its sentence (see fit-value.ts): a `name` is taken as typed; a `phrase` loses a capital
 * that only phones and habit gave it, and a `role` that of its article alone; both get one where they begin a sentence;
 * a `sentence` is whole.
 */
export type FieldKind = 'name' | 'role' | 'phrase' | 'sentence';

/** One blank: what it is called, what to type, and how the value is fitted into its sentence. */
export interface Field {
  /** Stands in [brackets] while the blank is open. */
  readonly label: string;
  /** A value that somebody might type. */
  readonly example: string;
  /** What else helps to fill it in, as a sentence. */
  readonly hint?: string;
  readonly kind: FieldKind;
}

/** The blanks that a template may hold. One vocabulary for all templates, so that what was typed once fits everywhere. */
export const FIELDS = {
  'their-name': {
    label: 'their name',
    example: 'Ms. Okafor',
    hint: 'As you addressed them when you met.',
    kind: 'name',
  },
  'your-name': { label: 'your name', example: 'Sam Rivera', kind: 'name' },
  'your-phone': { label: 'your phone number', example: '555-0142', kind: 'name' },
  'recruiter-name': { label: "your recruiter's name", example: 'Dana', kind: 'name' },
  company: { label: 'company', example: 'Larkfield Museum', kind: 'name' },
  role: { label: 'role', example: 'ward clerk', hint: 'The title alone, as in the ad.', kind: 'role' },
  'interview-day': { label: 'the date of the interview', example: 'Thursday, March 5', kind: 'name' },
  'promised-day': { label: 'the date they gave', example: 'Tuesday, March 10', kind: 'name' },
  'offer-day': {
    label: 'the date by which the other employer wants an answer',
    example: 'Friday, March 13',
    kind: 'name',
  },
  'one-thing': {
    label: 'one thing about the job that excites you',
    example: 'the plan to open an hour earlier for older customers',
    hint: 'A few words about this job and no other.',
    kind: 'phrase',
  },
  'their-topic': {
    label: 'something this person talked about',
    example: 'how new nurses work beside a mentor for a month',
    hint: 'Something that only this person said.',
    kind: 'phrase',
  },
  'their-problem': {
    label: 'a problem you would help solve',
    example: 'the orders that pile up in the warehouse over the weekend',
    hint: 'As they described it to you.',
    kind: 'phrase',
  },
  'your-approach': {
    label: 'how you would start on it',
    example: 'sort Saturday’s orders by route before the Monday shift',
    hint: 'One first step is enough.',
    kind: 'phrase',
  },
  'why-you-fit': {
    label: 'why you fit, in a few words',
    example: 'two years of running the front desk at a county library',
    hint: 'Experience or training that this job can use.',
    kind: 'phrase',
  },
  'your-answer': {
    label: 'your answer, in one sentence',
    example: 'I am delighted to accept it.',
    hint: 'Yes, no, or when you will answer.',
    kind: 'sentence',
  },
} as const satisfies Record<string, Field>;

/** The name of a blank, as it stands in a template: `{their-name}`. */
export type FieldId = keyof typeof FIELDS;

/** Every field id, for schemas and forms. */
export const FIELD_IDS = Object.keys(FIELDS) as [FieldId, ...FieldId[]];
