import { describe, expect, it } from 'vitest';

import { blocksToText, composeMessage } from '../../src/messages/blocks.ts';
import { FIELD_IDS, FIELDS } from '../../src/messages/fields.ts';
import { fillTemplate, type FieldValues } from '../../src/messages/fill.ts';
import { TEMPLATES_IN_PLANS } from '../../src/plan/templates.ts';
import { sentencesOf, wordsOf, youAndI } from './prose.ts';
import { idsOf, rules, templates, type TemplateRecord } from './records.ts';

const CONTACTS = ['check-in', 'follow-up', 'last-ask', 'tell-first-choice'];
const MOST_WORDS_OF_THANKS = 150;
const NEEDY = /\bmy chances\b|\bdesperate|\bany job\b|\bonly (?:hope|chance)\b|\bsorry to\b|\bbother/i;

const examples: FieldValues = Object.fromEntries(FIELD_IDS.map((id) => [id, FIELDS[id].example]));
const ruleIds = idsOf(rules);
const filled = (template: TemplateRecord): string => blocksToText(composeMessage(template.body, examples));
const isThanks = (template: TemplateRecord): boolean => template.header.moment === 'thank-you';

describe.each(templates)('template $id', (template) => {
  const { file, header, body } = template;
  const text = filled(template);
  const subject = fillTemplate(header.subject ?? '', examples).text;

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

  it('is not needy', () => {
    expect(NEEDY.exec(text)?.[0], `${file}: ask about the process, sure of yourself; drop these words`).toBeUndefined();
  });
});

describe.each(templates.filter(isThanks))('thank-you $id', (template) => {
  const text = filled(template);

  it('is short enough to be read', () => {
    const words = wordsOf(text).length;
    expect(words, `${template.file}: cut it to fewer than ${MOST_WORDS_OF_THANKS} words, filled in`).toBeLessThan(
      MOST_WORDS_OF_THANKS,
    );
  });

  it('speaks of the reader at least twice as often as of the writer', () => {
    const { you, i } = youAndI(text);
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

    it('has words for a person and for a machine if it is a call', () => {
      const headings = [...body.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
      const needed = header.channel === 'call' ? ['If they answer', 'If it goes to voicemail'] : [];
      expect(headings, `${file}: a call needs "## If they answer" and "## If it goes to voicemail"`).toEqual(
        expect.arrayContaining(needed),
      );
    });
  },
);

describe('the templates together', () => {
  it('hold every template that a plan may name', () => {
    const ids = idsOf(templates);
    const missing = TEMPLATES_IN_PLANS.filter((template) => !ids.has(template));
    expect(missing, 'src/plan/templates.ts: these ids have no file in src/content/templates').toEqual([]);
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

  it('leave a voicemail of about half a minute', () => {
    const voicemail = templates.find((template) => template.id === 'check-in-voicemail');
    const words = voicemail ? wordsOf(filled(voicemail)).length : 0;
    expect(words, 'src/content/templates/check-in-voicemail.md: aim for 70 to 80 words').toBeGreaterThanOrEqual(65);
    expect(words, 'src/content/templates/check-in-voicemail.md: aim for 70 to 80 words').toBeLessThanOrEqual(85);
  });
});
