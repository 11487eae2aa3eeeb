/** How much following up there is to be: the answers that every form gives to choose from. */
export const PACES = [
  { value: 'reserved', label: 'Reserved', hint: 'One check-in by email, then wait.' },
  { value: 'steady', label: 'Steady', hint: 'A check-in, then once a week: three calls or emails in all.' },
  { value: 'persistent', label: 'Persistent', hint: 'One more week: four calls or emails in all.' },
] as const;

/** The ways of following up. */
export const CHANNELS = [
  { value: 'call', label: 'Phone and email' },
  { value: 'email', label: 'Email only' },
] as const;
