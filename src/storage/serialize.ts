import * as v from 'valibot';

import type { Application } from './application.ts';
import { migrate, VERSION } from './migrate.ts';
import type { Result } from './problems.ts';
import { applicationSchema } from './schema.ts';

/** What saved text says, or why it can't be read. */
export type Reading<Value> = Result<Value, 'newer' | 'unreadable'>;

/** An application as the text that is saved. */
export function serialize(application: Application): string {
  return JSON.stringify(Object.assign({ version: VERSION, id: application.id }, application));
}

/** Reads an application from saved text, of this version or an older one. */
export function deserialize(text: string): Reading<Application> {
  const versioned = readVersioned(text);
  if (!versioned.ok) return versioned;
  const { version, ...saved } = versioned.value;
  return validate(applicationSchema, migrate(saved, version));
}

/** Reads JSON that bears a version which this page knows. */
export function readVersioned(text: string): Reading<v.InferOutput<typeof versionedSchema>> {
  const reading = validate(versionedSchema, parseJson(text));
  return reading.ok && reading.value.version > VERSION ? { ok: false, problem: 'newer' } : reading;
}

/** Checks a value against a schema, and changes nothing in it. */
export function validate<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Reading<Output> {
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
