/**
 * The blanks that a template may hold, with the words that stand in [brackets] while a blank is open
 * and an example for the field's hint. One vocabulary for all templates, so that what a reader has
 * typed once fits everywhere.
 */
export const FIELDS = {
  'their-name': { label: 'their name', example: 'Ms Okafor' },
  'your-name': { label: 'your name', example: 'Sam Rivera' },
  'your-phone': { label: 'your phone number', example: '555 0142' },
  'recruiter-name': { label: "your recruiter's name", example: 'Dana' },
  company: { label: 'company', example: 'Larkfield Museum' },
  role: { label: 'role', example: 'archive assistant' },
  'interview-day': { label: 'the day of the interview', example: 'Thursday 5 March' },
  'promised-day': { label: 'the day they named', example: 'Tuesday 10 March' },
  'offer-day': { label: 'the day the other offer is due', example: 'Friday 13 March' },
  'one-thing': { label: 'one thing about the job that excites you', example: 'the plan to put the map room online' },
  'their-topic': { label: 'something this person spoke about', example: 'the school visits on Saturdays' },
  'their-problem': { label: 'a problem the role must solve', example: 'the backlog of unlabelled maps' },
  'your-approach': { label: 'how you would take it on', example: 'sort by survey year first, then label in batches' },
  'why-you-fit': { label: 'why you fit, in a few words', example: 'two years of cataloguing at a county library' },
  'your-answer': { label: 'your answer, in one sentence', example: 'I am delighted to accept it.' },
} as const;

/** The name of a blank, as it stands in a template: `{their-name}`. */
export type FieldId = keyof typeof FIELDS;

/** Every field id, for schemas and forms. */
export const FIELD_IDS = Object.keys(FIELDS) as [FieldId, ...FieldId[]];
