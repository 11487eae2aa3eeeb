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
    'your-phone': '+44 20 7946 0958',
    'recruiter-name': 'Dana Whitcombe',
    company: 'The Larkfield Museum of Maps',
    role: 'senior collections access assistant',
    'interview-day': 'Wednesday 23 September 2026',
    'promised-day': 'Wednesday 30 September 2026',
    'offer-day': 'Monday 12 October 2026',
    'one-thing': 'the plan to put the whole map room online, with a story for each of the maps',
    'their-topic': 'the school visits on Saturdays and what the children ask you about the globes',
    'their-problem': 'the backlog of unlabelled maps that grew while the building was closed',
    'your-approach': 'sort by survey year first, then label in batches, with a volunteer to check each batch',
    'why-you-fit': 'two years of cataloguing at a county library and a course in digital preservation',
    'your-answer': 'I have thought about it carefully, and I am delighted to accept the role and to start in May.',
  },
  'values of a word or two': {
    'their-name': 'Jo',
    'your-name': 'Al',
    'your-phone': '555 0142',
    'recruiter-name': 'Dana',
    company: 'Larkfield',
    role: 'clerk',
    'interview-day': 'Thursday 5 March',
    'promised-day': 'Tuesday 10 March',
    'offer-day': 'Friday 13 March',
    'one-thing': 'the map room',
    'their-topic': 'school visits',
    'their-problem': 'the backlog',
    'your-approach': 'begin small',
    'why-you-fit': 'library experience',
    'your-answer': 'I accept it gladly.',
  },
  'values in which the writer says "I"': {
    ...EXAMPLES,
    'your-approach': 'begin with the surveys that I know best',
    'why-you-fit': 'what I learnt in two years at a county library',
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
  return blocksToText(blocks.map(withoutDirections).filter(({ pieces }) => pieces.length > 0));
}

function withoutDirections(block: Block): Block {
  return { ...block, pieces: block.pieces.filter(({ emphasis }) => !emphasis) };
}
