/** What a message can be for: the moments of the templates. Content stands above this folder; a test holds the two lists together. */
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

/** What a message is for. */
export type Moment = (typeof MOMENTS)[number];

const CONTACTS: readonly Moment[] = ['check-in', 'follow-up', 'last-ask', 'tell-first-choice'];

/** Whether a message at this moment asks for news, and so should ask for the next step too. */
export function isContact(moment: Moment): boolean {
  return CONTACTS.includes(moment);
}
