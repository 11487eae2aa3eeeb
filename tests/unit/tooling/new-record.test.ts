import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { check, resolveConfig } from 'prettier';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';

import { newRecord } from '../../../scripts/new.ts';
import { guideSchema } from '../../../src/content/guide/schema.ts';
import { ruleSchema } from '../../../src/content/rules/schema.ts';
import { templateSchema } from '../../../src/content/templates/schema.ts';

// Only Astro knows which records there are; here any id will do.
vi.mock('astro:content', async () => {
  const { z } = await import('astro/zod');
  return { reference: () => z.string() };
});

const SCHEMAS = { rule: ruleSchema, template: templateSchema, guide: guideSchema };
const KINDS = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

const site = path.resolve(import.meta.dirname, '../../..');
const root = `${mkdtempSync(path.join(tmpdir(), 'new-'))}/`;
cpSync(`${site}/src/content`, `${root}src/content`, { recursive: true });
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe.each(KINDS)('a new %s', (kind) => {
  const { file, text } = made(kind, 'brand-new');
  const header = text.startsWith('---\n') ? text.split('---\n')[1] : text;

  it('passes its schema as it is', () => {
    expect(SCHEMAS[kind].safeParse(parse(header ?? '')).error).toBeUndefined();
  });

  it('takes the place after the last one', () => {
    expect(orderIn(text)).toBeGreaterThan(1);
    writeFileSync(root + file, text);
    expect(orderIn(made(kind, 'newer-still').text)).toBe(orderIn(text) + 1);
  });

  it('says what may be typed, and leaves no blank of its own', () => {
    expect(text).not.toContain('<values');
    expect(text).toContain('Type here:');
  });

  it('is formatted', async () => {
    const options = await resolveConfig(`${site}/${file}`);
    expect(await check(text, { ...options, filepath: `${site}/${file}` })).toBe(true);
  });

  it('never takes the place of a file that is there', () => {
    writeFileSync(root + file, text);
    expect(newRecord(kind, 'brand-new', root)).toEqual({
      problem: `${file} is there already: change it, or choose another id.`,
    });
  });
});

describe('what a new record may be', () => {
  it('names the values that the others have', () => {
    expect(made('rule', 'with-values').text).toContain('after-note');
    expect(made('template', 'with-values').text).toContain('in-person');
  });

  it.each([
    'Mid-Morning',
    'mid morning',
    'mid--morning',
    '-mid',
    'mid-',
    '9-to-5',
    '../mid',
    'mid.yaml',
    '',
    undefined,
  ])('refuses the id %j', (id) => {
    expect(newRecord('rule', id, root)).toEqual({ problem: expect.stringContaining("can't be an id") as unknown });
  });

  it.each(['page', 'toString', undefined])('refuses the kind %j', (kind) => {
    expect(newRecord(kind, 'mid-morning', root)).toEqual({
      problem: 'Type npm run new -- <rule|template|guide> <id>.',
    });
  });
});

function made(kind: string, id: string): { file: string; text: string } {
  const record = newRecord(kind, id, root);
  if ('problem' in record) throw new Error(record.problem);
  return record;
}

function orderIn(text: string): number {
  return Number(/^order: (\d+)$/m.exec(text)?.[1]);
}
