/** A sentence for a field of the form, and the id of the control that it belongs to. */
export interface FieldProblem {
  readonly control: string;
  readonly says: string;
}

/** The ids of the form's controls, by which errors and the Change buttons find them. */
export const CONTROLS = {
  interview: (index: number): string => `interview-${String(index + 1)}`,
  replyKind: 'reply-by',
  replyDay: 'reply-day',
  replyCount: 'reply-count',
  callDay: 'call-day',
  theirWords: 'their-words',
  pace: 'pace-steady',
  channel: 'channel-call',
  via: 'via-direct',
  contactedOn: 'contacted-on',
  otherOfferDue: 'offer-day',
  region: 'region',
  dayOff: (index: number): string => `day-off-${String(index + 1)}`,
  company: 'company',
} as const;

/** Whether a control is one of the questions that the form keeps folded: all but the first two. */
export function isAmongMore(control: string): boolean {
  return control !== '' && !/^(interview|reply|call-day|contacted)/.test(control);
}
