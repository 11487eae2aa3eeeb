import {
  checkSituation,
  parseDay,
  situationWith,
  writePlanLink,
  type Channel,
  type Day,
  type Pace,
} from '../../plan/index.ts';

/** What an adviser chooses for a link; days as their fields hold them, empty where nothing is filled in. */
export interface LinkChoices {
  /** A whole class fills in their own days. */
  readonly audience: 'class' | 'one';
  readonly interview: string;
  /** The day by which the employer will reply. */
  readonly reply: string;
  readonly pace: Pace;
  readonly channel: Channel;
  /** An ISO 3166 code such as `US` or `GB-ENG`; empty for none. */
  readonly region: string;
}

/** What the form begins with. */
export const NOTHING_CHOSEN: LinkChoices = {
  audience: 'class',
  interview: '',
  reply: '',
  pace: 'steady',
  channel: 'call',
  region: '',
};

/** The fragment of the link, without the `#`, or what is missing or wrong and at which field. */
export type CandidateLink =
  { readonly fragment: string } | { readonly field: 'interview' | 'reply'; readonly says: string };

/**
 * Makes the fragment: for one candidate a plan link, for a class one that fills in the form (docs/plan-links.md).
 *
 * @param id the plan's id, so that the link opens the same plan, with its log, whenever the candidate comes back by it
 */
export function candidateLink(choices: LinkChoices, today: Day, id: string): CandidateLink {
  const { pace, channel, region } = choices;
  if (choices.audience === 'class') {
    return { fragment: new URLSearchParams({ pace, channel, ...(region && { region }) }).toString() };
  }
  const interview = parseDay(choices.interview);
  if (interview === null) return { field: 'interview', says: 'Fill in the date of the interview to get the link.' };
  const reply = parseDay(choices.reply);
  const situation = situationWith([interview], {
    reply: reply === null ? { kind: 'not-said' } : { kind: 'by', day: reply },
    pace,
    channel,
    region: region === '' ? null : region,
  });
  const [problem] = checkSituation(situation, today);
  if (problem) return { field: problem.place.field === 'reply' ? 'reply' : 'interview', says: problem.says };
  return { fragment: writePlanLink(situation, false, id) };
}
