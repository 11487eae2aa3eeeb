import { dayInWords } from '../model/day.ts';
import type { Length } from '../model/length.ts';
import type { Reply, Situation } from '../model/situation.ts';

/**
 * What the reader answered, in two sentences or a few more: "Interview on Thursday, March 5, reply by Tuesday, March 10.
 * Steady pace, phone and email." Names only the person who made the promise; the region and its holidays are shown elsewhere.
 */
export function answersInWords(situation: Situation): string {
  const { interviews, reply, pace, channel, via, otherOfferDue, daysOff, names } = situation;
  const days = [...interviews].sort().map((day) => dayInWords(day));
  const howMany = days.length > 1 ? 'Interviews' : 'Interview';
  const how = channel === 'email' ? 'email only' : 'phone and email';
  const sentences = [
    `${howMany} on ${days.join('; ')}, ${replyInWords(reply)}${saidBy(reply, names.promisedBy)}.`,
    `${pace.charAt(0).toUpperCase()}${pace.slice(1)} pace, ${via === 'recruiter' ? 'through your recruiter' : how}.`,
    otherOfferDue && `You have to answer another offer by ${dayInWords(otherOfferDue)}.`,
    daysOff.length > 0 && `Days off: ${daysOff.map((day) => dayInWords(day)).join('; ')}.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

function replyInWords(reply: Reply): string {
  switch (reply.kind) {
    case 'by':
      return `reply by ${dayInWords(reply.day)}`;
    case 'within':
      return `reply within ${lengthInWords(reply.length)}`;
    case 'call-on':
      return `call agreed for ${dayInWords(reply.day)}`;
    case 'not-said':
      return 'no date given';
  }
}

/** Who made the promise; empty where nobody made one, or nobody is named. */
function saidBy(reply: Reply, person: string): string {
  return reply.kind === 'not-said' || person === '' ? '' : `, as ${person} said`;
}

function lengthInWords({ count, unit }: Length): string {
  return `${String(count)} ${count === 1 ? unit.slice(0, -1) : unit}`;
}
