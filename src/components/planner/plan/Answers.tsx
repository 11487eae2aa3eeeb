import { dayInWords, type RegionCalendar, type Reply, type Situation } from '../../../plan/index.ts';
import { CONTROLS } from '../controls.ts';

interface Props {
  readonly situation: Situation;
  readonly region: RegionCalendar | null;
  /** Goes back to the form, to the control with this id. */
  readonly onChange: (control: string) => void;
}

/** What the reader told, each with the way back to change it. */
export function Answers({ situation, region, onChange }: Props) {
  const { interviews, reply, pace, channel, via, offer, daysOff, names } = situation;
  const met = names.people.map((name, index) => {
    const caredAbout = names.caredAbout[index];
    return caredAbout ? `${name} (${caredAbout})` : name;
  });
  const who = [names.role, names.company, ...met].filter(Boolean).join(', ');
  const answers: readonly [name: string, value: string, control: string][] = [
    [
      'Interview',
      [...interviews]
        .sort()
        .map((day) => dayInWords(day, true))
        .join('; '),
      CONTROLS.interview(0),
    ],
    [
      'Their reply',
      replyInWords(reply) + (names.promisedBy && `, said ${names.promisedBy}`),
      REPLY_CONTROL[reply.kind],
    ],
    ['Pace', pace, `pace-${pace}`],
    ['You reach people', channel === 'call' ? 'by phone, and email by turns' : 'by email only', `channel-${channel}`],
    ['You applied', via === 'direct' ? 'yourself' : 'through a recruiter', `via-${via}`],
    ['Holidays', holidaysInWords(situation.region, region), CONTROLS.region],
    ['Days off', daysOff.map((day) => dayInWords(day)).join('; ') || 'none', 'add-day-off'],
    ['Another offer', offer ? `answer due ${dayInWords(offer, true)}` : 'none', CONTROLS.offer],
    ['Names', who || 'none', CONTROLS.company],
  ];
  return (
    <dl class="answers">
      {answers.map(([name, value, control]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          <dd class="not-on-paper">
            <button type="button" class="plain" aria-label={`Change: ${name}`} onClick={() => onChange(control)}>
              Change
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const REPLY_CONTROL: Record<Reply['kind'], string> = {
  by: CONTROLS.replyDay,
  within: CONTROLS.replyCount,
  'call-on': CONTROLS.callDay,
  'not-said': 'reply-not-said',
};

function holidaysInWords(chosen: string | null, region: RegionCalendar | null): string {
  if (region) return `${region.name}, known for ${String(region.years[0])} to ${String(region.years[1])}`;
  return chosen === null ? 'not checked' : `${chosen}, not loaded`;
}

function replyInWords(reply: Reply): string {
  switch (reply.kind) {
    case 'by':
      return `by ${dayInWords(reply.day, true)}`;
    case 'within': {
      const { count, unit } = reply.length;
      return `within ${String(count)} ${count === 1 ? unit.slice(0, -1) : unit}`;
    }
    case 'call-on':
      return `you may call on ${dayInWords(reply.day, true)}`;
    case 'not-said':
      return "they didn't say";
  }
}
