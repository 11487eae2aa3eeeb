// The content as the built site serves it to the planner, read from its files: a command needs no build.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';

import type { AllWords, TemplateWords } from '../../src/components/check/template-words.ts';
import type { Reason, Reasons } from '../../src/components/sources/reasons.ts';
import { RULES_IN_PLANS } from '../../src/plan/index.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../src/content');

interface Source {
  readonly id: string;
  readonly short: string;
  readonly order: number;
}

/** The rules that plans name, with who says them: what `/planner/reasons.json` holds. */
export function readReasons(): Reasons {
  const sources = recordsIn('sources')
    .map(([id, { header }]): Source => ({ id, ...(header as Omit<Source, 'id'>) }))
    .sort((a, b) => a.order - b.order);
  const reasons = RULES_IN_PLANS.map((id): [string, Reason] => {
    const rule = parse(readFileSync(`${CONTENT}/rules/${id}.yaml`, 'utf8')) as {
      says: string;
      sources: readonly string[];
    };
    const saying = sources.filter((source) => rule.sources.includes(source.id));
    return [id, { says: rule.says, sources: saying.map(({ short }) => short) }];
  });
  return Object.fromEntries(reasons) as Reasons;
}

/** All templates by id: what `/templates/words.json` holds. */
export function readTemplates(): AllWords {
  const templates = recordsIn('templates').map(([id, { header, body }]): [string, TemplateWords] => {
    const { title, when, moment, channel, tone, fields, subject } = header as Omit<TemplateWords, 'body'>;
    return [id, { title, when, moment, channel, tone, fields, ...(subject === undefined ? {} : { subject }), body }];
  });
  return Object.fromEntries(templates);
}

/** The Markdown files of a folder by id, each as its header and what follows. */
function recordsIn(folder: string): [id: string, record: { readonly header: unknown; readonly body: string }][] {
  const names = readdirSync(`${CONTENT}/${folder}`).filter((name) => name.endsWith('.md'));
  return names.map((name) => {
    const text = readFileSync(`${CONTENT}/${folder}/${name}`, 'utf8').replaceAll('\r\n', '\n');
    const [, header = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return [name.slice(0, -'.md'.length), { header: parse(header) as unknown, body: body.trim() }];
  });
}
