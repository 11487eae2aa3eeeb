import * as v from 'valibot';

import type { Application } from './application.ts';
import { VERSION } from './kept-text.ts';
import { migrate } from './migrate.ts';
import type { Result } from './problems.ts';
import { applicationSchema } from './schema.ts';

/** What a text that was kept says, or why it can't be read. */
export type Reading<Value> = Result<Value, 'newer' | 'unreadable'>;

/** Reads an application from the text that is kept, of this version or an older one. */
export function readKept(text: string): Reading<Application> {
  const versioned = readVersioned(text);
  if (!versioned.ok) return versioned;
  const { version, ...kept } = versioned.value;
  return judge(applicationSchema, migrate(kept, version));
}

/** Reads JSON that bears a version which this page knows. */
export function readVersioned(text: string): Reading<v.InferOutput<typeof versionedSchema>> {
  const reading = judge(versionedSchema, parseJson(text));
  return reading.ok && reading.value.version > VERSION ? { ok: false, problem: 'newer' } : reading;
}

/** Judges a value by a schema; no value is mended. */
export function judge<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Reading<Output> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, problem: 'unreadable' };
}

const versionedSchema = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** What JSON says; undefined, which no JSON says, for a text that is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
