import { dayInWords, type Day } from '../model/day.ts';
import type { MoveReason, Step } from '../model/plan.ts';

/** Where a step would have been and why it is not there: "Moved from Saturday, March 7: the weekend." Null where it did not move. */
export function moveInWords({ day, moved }: Pick<Step, 'day' | 'moved'>): string | null {
  if (!moved) return null;
  const reasons = moved.because.map((reason) => reasonInWords(reason, moved.from));
  // Told in the order in which the step passed them: a step that moved to an earlier day met the last one first.
  const inOrder = day < moved.from ? reasons.reverse() : reasons;
  return `Moved from ${dayInWords(moved.from)}: ${inOrder.join(', then ')}.`;
}

/** How late a step is: "This was due on Wednesday, March 11, 17 days ago." Null where it is not late. */
export function latenessInWords({ late }: Pick<Step, 'late'>): string | null {
  if (!late) return null;
  const ago = late.days === 1 ? '1 day ago' : `${String(late.days)} days ago`;
  return `This was due on ${dayInWords(late.due)}, ${ago}.`;
}

function reasonInWords(reason: MoveReason, from: Day): string {
  const onItsDay = (what: string, day: Day): string => (day === from ? what : `${what} on ${dayInWords(day)}`);
  switch (reason.kind) {
    case 'weekend':
      return 'the weekend';
    case 'holiday':
      return onItsDay(reason.name, reason.day);
    case 'day-off':
      return onItsDay('your day off', reason.day);
    case 'week':
      return `a week had not passed since ${dayInWords(reason.since)}`;
  }
}
