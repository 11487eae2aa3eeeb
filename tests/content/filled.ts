import {
  blocksToText,
  composeMessage,
  FIELD_IDS,
  FIELDS,
  type Block,
  type FieldValues,
} from '../../src/messages/index.ts';

/** The values that the hints of the fields give. */
export const EXAMPLES: FieldValues = Object.fromEntries(FIELD_IDS.map((id) => [id, FIELDS[id].example]));

/** What other readers may type: values by what sets them apart from the examples. */
export const OTHER_VALUES: Readonly<Record<string, FieldValues>> = {
  'values about twice as long': {
    'their-name': 'Professor Adaeze Okafor-Lindqvist',
    'your-name': 'Samantha Rivera Castellanos',
    'your-phone': '+1 555 555 0142',
    'recruiter-name': 'Dana Whitcombe',
    company: 'The Larkfield Museum of Maps',
    role: 'senior collections access assistant',
    'interview-day': 'Wednesday, September 23, 2026',
    'promised-day': 'Wednesday, September 30, 2026',
    'offer-day': 'Monday, October 12, 2026',
    'one-thing': 'the plan to put the map room online, with a story for each map',
    'their-topic': 'the school visits on Saturdays and what the children ask you about the globes',
    'their-problem': 'the backlog of unlabeled maps that grew while the building was closed',
    'your-approach': 'sort by survey year first, then label in batches, with a volunteer to check each',
    'why-you-fit': 'two years of cataloging at a county library and a course in digital preservation',
    'your-answer': 'I have thought about it carefully, and I am delighted to accept the position and to start in May.',
  },
  'nouns of a word or two': {
    ...EXAMPLES,
    'their-name': 'Jo',
    'your-name': 'Al',
    company: 'Larkfield',
    role: 'clerk',
    'one-thing': 'night shifts',
    'their-topic': 'school visits',
    'their-problem': 'turnover',
    'your-approach': 'cross-training',
    'why-you-fit': 'warehouse experience',
    'your-answer': 'Yes',
  },
  'clauses in which the writer says "I"': {
    ...EXAMPLES,
    'one-thing': 'that I would see a patient from admission to discharge',
    'their-topic': 'how you pick the five students for the field season',
    'their-problem': 'the ward loses an hour at every shift change',
    'your-approach': 'I would begin with the handover sheet',
    'why-you-fit': 'I ran a night shift for two years',
    'your-answer': 'I accept it gladly',
  },
  'clauses about the employer': {
    ...EXAMPLES,
    'one-thing': 'you train your own drivers',
    'their-topic': 'you rotate new hires through every department',
    'their-problem': "you can't keep cashiers past the summer",
    'your-approach': 'ask the ones who stayed why they did',
    'why-you-fit': "I've hired and trained eleven people for a grocery store",
    'your-answer': 'it is with regret that I decline',
  },
  'phrases with a capital and a full stop, as a phone types them': {
    ...EXAMPLES,
    'their-name': 'Mr. Bell Jr.',
    company: 'Acme Tools Inc.',
    role: 'The warehouse lead position.',
    'interview-day': 'Thursday, March 5.',
    'promised-day': 'Tuesday, March 10.',
    'offer-day': 'Friday, March 13.',
    'one-thing': 'The new picking system.',
    'their-topic': 'Safety walks before every shift.',
    'their-problem': 'The Monday backlog!',
    'your-approach': 'Start with the oldest orders...',
    'why-you-fit': 'Six years in the warehouse of a hardware chain.',
    'your-answer': 'I need until Friday, March 20, to answer.',
  },
  'gerunds and names': {
    ...EXAMPLES,
    role: 'Graduate Assistant',
    'one-thing': 'Saturday sessions with first-year students',
    'their-topic': 'ESL tutoring in the evenings',
    'their-problem': 'Keeping commuters in the program',
    'your-approach': 'Calling each student in the second week',
    'why-you-fit': 'Teaching Spanish to adults, and mentoring at a community college',
  },
};

/** A part of a call script: its heading, and what is said there. */
export interface SpokenSection {
  readonly heading: string;
  readonly said: string;
}

/** The sections of a script, filled in, without their stage directions and what stands above the first heading. */
export function spokenSections(body: string, values: FieldValues): SpokenSection[] {
  const sections: { heading: string; blocks: Block[] }[] = [];
  for (const block of composeMessage(body, values)) {
    if (block.kind === 'heading') sections.push({ heading: blocksToText([block]).replace(/:$/, ''), blocks: [] });
    else sections.at(-1)?.blocks.push(withoutDirections(block));
  }
  return sections.map(({ heading, blocks }) => ({ heading, said: spokenText(blocks) }));
}

/** What is said of a message: all of it but its stage directions. */
export function spokenText(blocks: readonly Block[]): string {
  return blocksToText(blocks.map(withoutDirections).filter(({ segments }) => segments.length > 0));
}

function withoutDirections(block: Block): Block {
  return { ...block, segments: block.segments.filter(({ emphasis }) => !emphasis) };
}
