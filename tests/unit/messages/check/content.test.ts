import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { checkMessage, MOMENTS, RULES_IN_CHECKS, type Moment } from '../../../../src/messages/check/index.ts';
import { blocksToText, composeMessage } from '../../../../src/messages/index.ts';

// src/messages may not import the content, and here its schemas would need Astro: so both are read as they lie there.
const content = path.resolve(import.meta.dirname, '../../../../src/content');
const read = (file: string): string => readFileSync(path.join(content, file), 'utf8').replaceAll('\r', '');
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(path.join(content, folder)).filter((name) => name.endsWith(ending));

const templates = namesIn('templates', '.md').map((name) => {
  const [, header = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(read(`templates/${name}`)) ?? [];
  const moment = MOMENTS.find((one) => header.includes(`\nmoment: ${one}\n`));
  return { name, moment, body };
});
const bodies = templates.map(({ body }) => body);

/** The lines that a guide page gives for saying. */
const said = namesIn('guide', '.mdx').flatMap((name) =>
  [...read(`guide/${name}`).matchAll(/<Say>\n\n(.*?)\n\n<\/Say>/gs)].map(([, line = '']) => [name, line] as const),
);

describe('the checker and the content', () => {
  it('have the same moments', () => {
    const [, list = ''] = /MOMENTS = \[(.*?)\]/s.exec(read('templates/schema.ts')) ?? [];
    expect([...list.matchAll(/'(.*?)'/g)].map(([, moment]) => moment)).toEqual(MOMENTS);
  });

  it('have the same rules', () => {
    expect(namesIn('rules', '.yaml')).toEqual(expect.arrayContaining(RULES_IN_CHECKS.map((rule) => `${rule}.yaml`)));
  });
});

describe.each(templates)('template $name, with its blanks open', ({ moment, body }) => {
  it('has a finding for its blanks', () => {
    const findings = checkMessage(blocksToText(composeMessage(body, {})), moment as Moment, bodies).findings;
    expect(findings.map(({ kind }) => kind)).toContain('blank-left');
  });
});

it.each(said)('what the guide page %s says to say sounds neither needy nor sour: %j', (_page, line) => {
  const tones = ['any-job', 'only-hope', 'apologetic', 'bitter', 'my-chances', 'pressure'];
  const found = MOMENTS.flatMap((moment) => checkMessage(line, moment).findings).filter(({ kind }) =>
    tones.includes(kind),
  );
  expect(found).toEqual([]);
});
