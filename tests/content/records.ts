import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { z } from 'astro/zod';
import { parse } from 'yaml';

import { disagreementSchema } from '../../src/content/disagreements/schema.ts';
import { guideSchema } from '../../src/content/guide/schema.ts';
import { ruleSchema } from '../../src/content/rules/schema.ts';
import { sourceSchema } from '../../src/content/sources/schema.ts';
import { CHANNELS, templateSchema, TONES } from '../../src/content/templates/schema.ts';

/** One file of the site's content as it lies there, for tests over every record. */
export interface ContentRecord<Header> {
  /** The file's name without its ending. */
  readonly id: string;
  /** The file's path from the project's root, for messages. */
  readonly file: string;
  readonly header: Header;
  /** What follows the header; empty for a record of data only. */
  readonly body: string;
  /** The whole file. */
  readonly raw: string;
}

// What the tests read of a header that its schema has passed; the schemas turn ids into references, these keep them.
const ids = z.array(z.string());
const order = z.number();

const rule = z.object({ stage: z.string(), order, says: z.string(), sources: ids });
const source = z.object({ title: z.string(), order });
const guide = z.object({ title: z.string(), answer: z.string(), order, rules: ids, templates: ids });
const template = z.object({
  title: z.string(),
  when: z.string(),
  moment: z.string(),
  happened: z.string(),
  channel: z.enum(CHANNELS),
  tone: z.enum(TONES),
  order,
  rules: ids,
  fields: ids,
  subject: z.string().optional(),
});
const disagreement = z.object({ order, rules: ids, sides: z.array(z.object({ sources: ids })) });

export type TemplateRecord = ContentRecord<z.infer<typeof template>>;
export type GuideRecord = ContentRecord<z.infer<typeof guide>>;

export const rules = readRecords('rules', '.yaml', ruleSchema, rule);
export const sources = readRecords('sources', '.md', sourceSchema, source);
export const guides = readRecords('guide', '.mdx', guideSchema, guide);
export const templates = readRecords('templates', '.md', templateSchema, template);
export const disagreements = readRecords('disagreements', '.yaml', disagreementSchema, disagreement);

/** Every record of every kind. */
export const allRecords: readonly ContentRecord<{ order: number }>[] = [
  ...rules,
  ...sources,
  ...guides,
  ...templates,
  ...disagreements,
];

/** The ids of records, for looking up. */
export function idsOf(records: readonly ContentRecord<unknown>[]): Set<string> {
  return new Set(records.map((record) => record.id));
}

function readRecords<Header>(
  folder: string,
  ending: string,
  schema: z.ZodType,
  shape: z.ZodType<Header>,
): ContentRecord<Header>[] {
  const path = fileURLToPath(new URL(`../../src/content/${folder}/`, import.meta.url));
  const names = readdirSync(path).filter((name) => extname(name) === ending);
  return names.sort().map((name) => {
    const raw = readFileSync(`${path}${name}`, 'utf8');
    const file = `src/content/${folder}/${name}`;
    const [header, body] = ending === '.yaml' ? [raw, ''] : splitHeader(raw, file);
    return { id: basename(name, ending), file, header: shape.parse(readHeader(header, schema, file)), body, raw };
  });
}

/** Reads a header as the build does, so that a mistake is met with the schema's own words. */
function readHeader(text: string, schema: z.ZodType, file: string): unknown {
  try {
    const header: unknown = parse(text);
    schema.parse(header);
    return header;
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new Error(`${file}: correct its header.\n${why}`, { cause });
  }
}

function splitHeader(raw: string, file: string): [header: string, body: string] {
  const found = /^---\n(.*?)\n---\n(.*)$/s.exec(raw);
  if (!found) throw new Error(`${file}: begin the file with a header between two lines of ---`);
  return [found[1] ?? '', found[2] ?? ''];
}
