import { describe, expect, it } from 'vitest';

import { claimedRules } from './claims.ts';
import { gradeOf, sentencesOf, wordsOf } from './prose.ts';
import { guides, idsOf, rules, templates } from './records.ts';

const LEAST_WORDS = 400;
const MOST_WORDS = 900;
const LONGEST_SENTENCE = 25;
const HIGHEST_GRADE = 8;
const LONG_SENTENCES_ALLOWED = 0.05;

const ruleIds = idsOf(rules);
const templateIds = idsOf(templates);

describe.each(guides)('guide page $id', (page) => {
  const { file, header, body } = page;
  const sentences = sentencesOf(body);

  it('names rules and templates that exist', () => {
    const unknownRules = header.rules.filter((rule) => !ruleIds.has(rule));
    expect(unknownRules, `${file}: these rules: have no file in src/content/rules`).toEqual([]);
    const unknownTemplates = header.templates.filter((template) => !templateIds.has(template));
    expect(unknownTemplates, `${file}: these templates: have no file in src/content/templates`).toEqual([]);
  });

  it('cites in its claims the rules of its header, and no others', () => {
    const cited = claimedRules(page);
    const uncited = header.rules.filter((rule) => !cited.includes(rule));
    expect(uncited, `${file}: put a <Claim rules={["..."]}> round what says these, or drop them from rules:`).toEqual(
      [],
    );
    const unlisted = cited.filter((rule) => !header.rules.includes(rule));
    expect(unlisted, `${file}: add these to rules: in the header`).toEqual([]);
  });

  it('answers in two sentences', () => {
    expect(sentencesOf(header.answer), `${file}: make answer: two sentences`).toHaveLength(2);
  });

  it('says enough to be worth a page, and no more than can be read at a sitting', () => {
    const words = wordsOf(sentences.join(' ')).length;
    expect(words, `${file}: write at least ${LEAST_WORDS} words`).toBeGreaterThanOrEqual(LEAST_WORDS);
    expect(words, `${file}: cut it to ${MOST_WORDS} words`).toBeLessThanOrEqual(MOST_WORDS);
  });

  it('reads easily', () => {
    const advice = `${file}: shorten words and sentences until the Flesch-Kincaid grade is ${HIGHEST_GRADE} or less`;
    expect(gradeOf(`${header.answer}\n\n${body}`), advice).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  it('keeps its sentences short', () => {
    const long = sentences.filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE);
    const advice = `${file}: split these, each over ${LONGEST_SENTENCE} words:\n${long.join('\n')}\n`;
    expect(long.length / sentences.length, advice).toBeLessThanOrEqual(LONG_SENTENCES_ALLOWED);
  });
});
