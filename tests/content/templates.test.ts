import nlp from 'compromise';
import { describe, expect, it } from 'vitest';

import { checkMessage, MOMENTS } from '../../src/messages/check/index.ts';
import { blocksToText, composeMessage, FIELD_IDS, fillTemplate, type FieldValues } from '../../src/messages/index.ts';
import { TEMPLATES_IN_PLANS } from '../../src/plan/index.ts';
import { EXAMPLES, OTHER_VALUES } from './filled.ts';
import { sentencesOf, wordsOf, youAndI } from './prose.ts';
import { idsOf, rules, templates, type TemplateRecord } from './records.ts';

const CONTACTS = ['check-in', 'follow-up', 'last-ask', 'tell-first-choice'];
const MOST_WORDS_OF_THANKS = 150;
const LONGEST_SENTENCE = 25;
/** What the reader does with the words; `when` begins with it. */
const ACTIONS = { email: 'Send', note: 'Send', call: 'Use this script', voicemail: 'Leave', 'in-person': 'Say' };
const NEEDY = /\bmy chances\b|\bdesperate|\bany job\b|\bonly (?:hope|chance)\b|\bsorry to\b|\bbother|\bplease\b/i;

const ALL_VALUES: readonly [what: string, values: FieldValues][] = [
  ['the examples of the fields', EXAMPLES],
  ...Object.entries(OTHER_VALUES),
];

/** What goes wrong where a value does not fit its sentence. */
const SLIPS: readonly [what: string, slip: RegExp][] = [
  // The stop of a short form stays before a comma and inside a sentence.
  ['two stops', /(?<!\b(?:Jr|Inc))\.\s?[.,;:?!]|[?!,;:]\s?[.,;:?!]/g],
  [
    'a capital inside a sentence',
    /\b(?:is|was|this|thing|why|first|here|way|me|background):? (?:The|A|An|You|Your|Safety|Keeping|Start|Six|Teaching)\b/g,
  ],
  ['a word twice', /\b(\p{L}+) \1\b/giu],
  ['two articles', /\b(?:the|an?) (?:the|an?|my|your|our)\b/gi],
  ['a title twice', /\b(?:role|position|job) (?:role|position|job)\b/gi],
  ['a small letter at the start of a sentence', /(?:^|(?<!\b(?:Jr|Inc))[.?!]\s)\p{Ll}/gmu],
  ['a clause without its "that"', /\b(?:is|was) (?:you|we|they|it|I)\b(?! )/g],
  ['a space before a stop', / [.,;:?!]/g],
];

/** Greetings and closings have no verb, nor do answers such as "No problem at all". */
const FEWEST_WORDS_OF_A_SENTENCE = 5;

const ruleIds = idsOf(rules);
const bodies = templates.map(({ body }) => body);
const filled = ({ body }: TemplateRecord, values = EXAMPLES): string => blocksToText(composeMessage(body, values));
const isThanks = (template: TemplateRecord): boolean => template.header.moment === 'thank-you';

describe.each(templates)('template $id', (template) => {
  const { file, header, body } = template;
  const text = filled(template);
  const subject = fillTemplate(header.subject ?? '', EXAMPLES).text;

  it('names rules that exist', () => {
    const unknown = header.rules.filter((rule) => !ruleIds.has(rule));
    expect(unknown, `${file}: these rules: have no file in src/content/rules`).toEqual([]);
  });

  it('uses exactly the fields of its header', () => {
    const used = fillTemplate(`${header.subject ?? ''} ${body}`, {}).open;
    expect([...header.fields].sort(), `${file}: set fields: to [${used.join(', ')}]`).toEqual([...used].sort());
  });

  it('is whole once its fields are filled in', () => {
    const left = `${subject} ${text}`.match(/[{}[\]*_#]/g) ?? [];
    expect(left, `${file}: a field is misspelt or a sign of Markdown is left over in:\n${subject}\n${text}\n`).toEqual(
      [],
    );
  });

  it('has a subject if it is an email, and signs off', () => {
    const letter = header.channel === 'email' || header.channel === 'note';
    expect(header.subject !== undefined, `${file}: an email needs a subject:, nothing else has one`).toBe(
      header.channel === 'email',
    );
    expect(
      !letter || body.trimEnd().endsWith('\n\n{your-name}'),
      `${file}: end with {your-name} in a paragraph of its own`,
    ).toBe(true);
  });

  it('says in one sentence when to send or say it', () => {
    const action = ACTIONS[header.channel];
    expect(header.when, `${file}: begin when: with "${action}"`).toMatch(new RegExp(`^${action}\\b.*\\.$`));
    expect(sentencesOf(header.when), `${file}: make when: one sentence`).toHaveLength(1);
    expect(wordsOf(header.when).length, `${file}: cut when: to ${LONGEST_SENTENCE} words`).toBeLessThanOrEqual(
      LONGEST_SENTENCE,
    );
  });

  it('names the rule of tones if its tone differs', () => {
    expect(header.rules.includes('fit-the-reader'), `${file}: fit-the-reader is for short and detailed versions`).toBe(
      header.tone !== 'plain',
    );
  });

  it('keeps its sentences short once its fields are filled in', () => {
    const sentences = sentencesOf(fillTemplate(body, EXAMPLES).text);
    const long = sentences.filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE);
    expect(long, `${file}: split these, each over ${LONGEST_SENTENCE} words`).toEqual([]);
  });

  it.each(ALL_VALUES)("passes the site's own checker, filled in with %s", (_what, values) => {
    const moment = MOMENTS.find((one) => one === header.moment);
    if (moment === undefined) throw new Error(`${file}: the checker knows no moment ${header.moment}`);
    expect(checkMessage(filled(template, values), moment, bodies).findings, `${file}: correct what is found`).toEqual(
      [],
    );
  });

  it.each(ALL_VALUES)('reads as if written by hand with %s', (_what, values) => {
    const given = `${fillTemplate(header.subject ?? '', values).text}\n\n${filled(template, values)}`;
    const found = SLIPS.flatMap(([what, slip]) => given.match(slip)?.map((match) => `${what}: "${match}"`) ?? []);
    expect(found, `${file}: change the words around the field`).toEqual([]);
  });

  it.each(ALL_VALUES)('has a verb in each sentence with %s', (_what, values) => {
    // The stop of "Ms." ends no sentence.
    const text = filled(template, values).replace(/\b(Mr|Ms|Jr|Inc)\./g, '$1');
    const without = sentencesOf(text).filter(
      (sentence) => wordsOf(sentence).length > FEWEST_WORDS_OF_A_SENTENCE && !nlp(sentence).has('#Verb'),
    );
    expect(without, `${file}: these are no sentences`).toEqual([]);
  });

  it('is not needy', () => {
    expect(NEEDY.exec(text)?.[0], `${file}: ask about the process, sure of yourself; drop these words`).toBeUndefined();
  });
});

describe.each(templates.filter(isThanks))('thank-you $id', (template) => {
  it.each(ALL_VALUES)('is short enough to be read with %s', (_what, values) => {
    const words = wordsOf(filled(template, values)).length;
    expect(words, `${template.file}: cut it to fewer than ${MOST_WORDS_OF_THANKS} words, filled in`).toBeLessThan(
      MOST_WORDS_OF_THANKS,
    );
  });

  it.each(ALL_VALUES)('speaks of the reader at least twice as often as of the writer with %s', (_what, values) => {
    const { you, i } = youAndI(filled(template, values));
    expect(you, `${template.file}: "I" stands ${i} times, so say "you" at least ${2 * i} times`).toBeGreaterThanOrEqual(
      2 * i,
    );
  });
});

describe.each(templates.filter((template) => CONTACTS.includes(template.header.moment)))(
  'contact $id',
  ({ file, body, header }) => {
    it('asks what comes next', () => {
      expect(body, `${file}: ask for the next step, with the word "next"`).toMatch(/\bnext\b(?! week)/);
      expect(header.rules, `${file}: add always-ask-what-next to rules:`).toContain('always-ask-what-next');
    });
  },
);

describe('the templates together', () => {
  it('hold every template that a plan may name', () => {
    const ids = idsOf(templates);
    const missing = TEMPLATES_IN_PLANS.filter((template) => !ids.has(template));
    expect(missing, 'src/plan/model/template-ids.ts: these ids have no file in src/content/templates').toEqual([]);
  });

  it('use every field', () => {
    const used = new Set(templates.flatMap((template) => template.header.fields));
    const unused = FIELD_IDS.filter((field) => !used.has(field));
    expect(unused, 'src/messages/fields.ts: no template uses these; drop them').toEqual([]);
  });

  it('never say the same sentence twice, so that a second message does not repeat the first', () => {
    const seen = new Map<string, string>();
    const repeated = templates.flatMap(({ id, body }) =>
      sentencesOf(body).flatMap((sentence) => {
        const before = seen.get(sentence);
        seen.set(sentence, id);
        return before && wordsOf(sentence).length > 5 ? [`${id} and ${before}: ${sentence}`] : [];
      }),
    );
    expect(repeated, 'src/content/templates: say these in other words in one of the two').toEqual([]);
  });

  it('have both tones beside the plain one, or neither', () => {
    const tones = Object.groupBy(templates, ({ header }) => `${header.moment} by ${header.channel}`);
    const halves = Object.entries(tones).flatMap(([what, group = []]) => {
      const held = new Set(group.map(({ header }) => header.tone));
      return held.size === 1 && held.has('plain') ? [] : held.size === 3 ? [] : [`${what}: ${[...held].join(', ')}`];
    });
    expect(halves, 'src/content/templates: these need plain, short and detailed versions').toEqual([]);
  });
});
