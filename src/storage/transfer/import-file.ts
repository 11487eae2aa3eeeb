import * as v from 'valibot';

import { dropInvalid, type Day } from '../../plan/index.ts';
import { shownName, type Application } from '../application.ts';
import { FORMAT, MOST_CHARACTERS, type Everything } from './export-file.ts';
import { fileProblem, type FileProblem } from './file-problems.ts';
import { mergeApplications } from '../merge/merge.ts';
import { migrate } from '../migrate.ts';
import { applicationSchema, settingsSchema } from '../schema.ts';
import { readVersioned, validate } from '../serialize.ts';

/** More than any browser has room for; the rest of a file is left out. */
const MOST_APPLICATIONS = 10_000;
/** No file of ours holds an application twice. Somebody may put a few files together, but not this many. */
const MOST_STATES = 20;
/** As many problems of one file are named, and the rest counted. */
const MOST_PROBLEMS = 50;

/** What a file holds that makes sense, and what of it does not. */
export interface FileReading extends Everything {
  readonly problems: readonly FileProblem[];
}

/**
 * Reads an export file, of this version or an older one. Whatever the text, it never throws: what can't be
 * read is named and left out. Nothing is saved by it; {@link planImport} says what would be.
 */
export function readExportFile(text: string, today: Day): FileReading {
  if (text.length > MOST_CHARACTERS) return nothing(fileProblem('file-too-large', MOST_CHARACTERS / 1024 ** 2));
  const versioned = readVersioned(text);
  if (!versioned.ok) return nothing(fileProblem(versioned.problem === 'newer' ? 'file-newer' : 'file-not-ours'));
  const file = v.safeParse(fileSchema, versioned.value);
  if (!file.success) return nothing(fileProblem('file-not-ours'));

  const { version, applications, settings } = file.output;
  const problems: FileProblem[] = [];
  const states = new Map<string, Application[]>();
  if (applications.length > MOST_APPLICATIONS) problems.push(fileProblem('file-too-many', MOST_APPLICATIONS));
  applications.slice(0, MOST_APPLICATIONS).forEach((value, index) => {
    const application = readApplication(value, version, index, problems);
    const sensible = application && withSense(application, today, problems);
    if (!sensible) return;
    const others = states.get(sensible.id);
    if (others) others.push(sensible);
    else states.set(sensible.id, [sensible]);
  });
  const read = [...states.values()].flatMap((ofOne) => broughtTogether(ofOne, today, problems) ?? []);
  return { applications: read, settings: readSettingsIn(settings, problems), problems: firstOf(problems) };
}

/** What the states of one application come to. Each makes sense, and yet together they may hold too much. */
function broughtTogether(states: readonly Application[], today: Day, problems: FileProblem[]): Application | null {
  const [first, ...others] = states.slice(0, MOST_STATES);
  if (first === undefined || others.length === 0) return first ?? null;
  problems.push(fileProblem('file-twice', shownName(first)));
  if (states.length > MOST_STATES) problems.push(fileProblem('file-too-often', shownName(first), MOST_STATES));
  return withSense(
    others.reduce((merged, state) => mergeApplications(merged, state), first),
    today,
    problems,
  );
}

function firstOf(problems: readonly FileProblem[]): readonly FileProblem[] {
  const more = problems.length - MOST_PROBLEMS;
  return more > 0 ? [...problems.slice(0, MOST_PROBLEMS), fileProblem('file-more', more)] : problems;
}

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  applications: v.array(v.unknown()),
  settings: v.optional(v.unknown(), null),
});

function readApplication(value: unknown, version: number, index: number, problems: FileProblem[]): Application | null {
  const isRecord = typeof value === 'object' && value !== null;
  const parsed = v.safeParse(applicationSchema, isRecord ? migrate({ ...value }, version) : value, {
    abortEarly: true,
  });
  if (parsed.success) return parsed.output;
  problems.push(fileProblem('file-application', index + 1, v.getDotPath(parsed.issues[0]) ?? ''));
  return null;
}

/** The application without what makes no sense in its plan; null where no interview is left. */
function withSense(application: Application, today: Day, problems: FileProblem[]): Application | null {
  const { situation, problems: wrong } = dropInvalid(application.situation, today);
  const name = shownName(application);
  for (const { code, says } of wrong) {
    if (code !== 'interview-missing') problems.push(fileProblem('file-value', name, says));
  }
  if (situation.interviews.length > 0) return { ...application, situation };
  problems.push(fileProblem('file-no-interview', name));
  return null;
}

function readSettingsIn(value: unknown, problems: FileProblem[]): Everything['settings'] {
  if (value === null) return null;
  const settings = validate(settingsSchema, value);
  if (!settings.ok) problems.push(fileProblem('file-settings'));
  return settings.ok ? settings.value : null;
}

function nothing(problem: FileProblem): FileReading {
  return { applications: [], settings: null, problems: [problem] };
}
