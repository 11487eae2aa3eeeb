import { describe, expect, it } from 'vitest';

import { checkMessage, type FindingKind, type Moment } from '../../src/messages/check/index.ts';
import { composeMessage, fillTemplate, spokenSeconds } from '../../src/messages/index.ts';
import { EXAMPLES, spokenSections, spokenText } from './filled.ts';
import { wordsOf } from './prose.ts';
import { templates } from './records.ts';

const SECTIONS = [
  'If they answer',
  'If an assistant answers',
  'If it goes to voicemail',
  'If they name a new date',
  'If they say no',
] as const;

/** The longest voicemail, in seconds: "about half a minute", and a little more for a long name. */
const LONGEST_VOICEMAIL = 35;
/** Whoever picks up for somebody else has no time for more. */
const MOST_WORDS_TO_AN_ASSISTANT = 60;
const TONES: readonly FindingKind[] = ['any-job', 'only-hope', 'apologetic', 'bitter', 'my-chances', 'pressure'];

const scripts = templates.filter(({ header }) => header.channel === 'call');

describe.each(scripts)('the script of $id', ({ file, header, body }) => {
  const moment = header.moment as Moment;
  const sections = spokenSections(body, EXAMPLES);
  const said = (heading: (typeof SECTIONS)[number]): string =>
    sections.find((section) => section.heading === heading)?.said ?? '';

  it('has words for each turn that the call may take, in the order in which they come', () => {
    const headings = sections.map(({ heading }) => heading);
    expect(headings, `${file}: a call has these sections, as "## " headings in this order`).toEqual(SECTIONS);
  });

  it('says something in each section', () => {
    const silent = sections.filter((section) => wordsOf(section.said).length === 0);
    expect(silent, `${file}: these hold nothing to say`).toEqual([]);
  });

  it('tells an assistant who calls, for whom, about what and on which number, in a few words and with a question', () => {
    const [, written = ''] = /^## If an assistant answers\n(.*?)(?=^## )/ms.exec(body) ?? [];
    expect(
      fillTemplate(written, {}).open,
      `${file}: let "If an assistant answers" hold {your-name}, {their-name}, {role} and {your-phone}`,
    ).toEqual(expect.arrayContaining(['your-name', 'their-name', 'role', 'your-phone']));
    const toAssistant = said('If an assistant answers');
    expect(toAssistant, `${file}: ask to be put through, or for a good time`).toContain('?');
    expect(wordsOf(toAssistant).length, `${file}: cut what an assistant hears`).toBeLessThanOrEqual(
      MOST_WORDS_TO_AN_ASSISTANT,
    );
  });

  it('leaves a voicemail of about half a minute', () => {
    const seconds = spokenSeconds(said('If it goes to voicemail'));
    expect(seconds, `${file}: cut the voicemail, which takes ${Math.round(seconds)} seconds`).toBeLessThanOrEqual(
      LONGEST_VOICEMAIL,
    );
    expect(seconds, `${file}: say who calls, about what, what you ask and your number`).toBeGreaterThan(10);
  });

  it.each(['If they answer', 'If it goes to voicemail'] as const)('has no findings under "%s"', (heading) => {
    // No templates are handed over: that most of the words are ours is a finding about a letter, which its reader could
    // hold beside another. A script is there to be said, and no two people say it alike.
    expect(checkMessage(said(heading), moment).findings, `${file}: correct "## ${heading}"`).toEqual([]);
  });

  it.each(SECTIONS)('sounds neither needy nor anxious under "%s"', (heading) => {
    // The tone alone: an answer to somebody's words need not ask for the next step again, nor name the other offer's day.
    const found = checkMessage(said(heading), moment).findings.filter(({ kind }) => TONES.includes(kind));
    expect(found, `${file}: correct "## ${heading}"`).toEqual([]);
  });

  it('takes a no without bitterness', () => {
    // Held to the moment after a no, the only one at which the checker looks for bitterness.
    expect(
      checkMessage(said('If they say no'), 'final-thanks').findings,
      `${file}: correct "## If they say no"`,
    ).toEqual([]);
  });
});

const voicemails = templates.filter(({ header }) => header.channel === 'voicemail');

it.each(voicemails)('the voicemail $id takes about half a minute', ({ file, body }) => {
  const seconds = spokenSeconds(spokenText(composeMessage(body, EXAMPLES)));
  expect(seconds, `${file}: it is too short to say all that a contact says`).toBeGreaterThanOrEqual(25);
  expect(seconds, `${file}: cut it to half a minute`).toBeLessThanOrEqual(LONGEST_VOICEMAIL);
});
