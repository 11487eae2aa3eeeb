/** Checks the workflows, the issue forms and Dependabot's file in `.github/`, as GitHub would read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { Ajv } from 'ajv';
import { parse } from 'yaml';

// The parser imports its own JSON without saying so, as bundlers allow and Node does not.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The schema of each file that is no workflow. scripts/schemas/README.md says where the schemas are from. */
const SCHEMAS: readonly (readonly [file: RegExp, schema: string])[] = [
  [/^ISSUE_TEMPLATE\/config\.yml$/, 'github-issue-config.json'],
  [/^ISSUE_TEMPLATE\/.+\.yml$/, 'github-issue-forms.json'],
  [/^dependabot\.yml$/, 'dependabot-2.0.json'],
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = `${ROOT}/.github`;
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const checked = files.map((file) => file.replaceAll('\\', '/')).filter((file) => /\.ya?ml$/.test(file));
  const problems = checked.flatMap((file) => problemsIn(file, readFileSync(`${folder}/${file}`, 'utf8')));
  for (const problem of problems) console.error(problem);
  console.log(`${String(checked.length)} files in .github, ${String(problems.length)} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

/**
 * What is wrong with a file of `.github/`, a sentence each.
 *
 * @param file its path in that folder, such as `workflows/test.yml`
 */
export function problemsIn(file: string, text: string): readonly string[] {
  const found = file.startsWith('workflows/') ? workflowProblems(file, text) : schemaProblems(file, text);
  return found.map((says) => `.github/${file}: ${says}`);
}

function workflowProblems(file: string, text: string): readonly string[] {
  const { context } = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
  const loose = [...text.matchAll(/\buses:\s*(\S+)/g)].flatMap(([, action = '']) =>
    // An action of this repository has no hash, and a tag can be moved to other code.
    action.startsWith('./') || /@[\da-f]{40}$/.test(action) ? [] : [`${action} is not pinned by the hash of a commit.`],
  );
  return [...context.errors.getErrors().map(({ message }) => message), ...loose, ...rightsProblems(text)];
}

/** A workflow reads, and only a job that publishes may write: what runs for others' changes must be able to do little. */
function rightsProblems(text: string): readonly string[] {
  const { permissions, on } = (parse(text) ?? {}) as { readonly permissions?: unknown; readonly on?: unknown };
  const mayWrite = JSON.stringify(permissions ?? '').includes('write');
  return [
    ...(permissions === undefined ? ['It names no permissions, so its jobs get all that are usual.'] : []),
    ...(mayWrite ? ['It may write as a whole. Let the one job that has to say so.'] : []),
    ...(JSON.stringify(on ?? '').includes('pull_request_target')
      ? ['It runs others’ changes with this repository’s rights (pull_request_target).']
      : []),
  ];
}

function schemaProblems(file: string, text: string): readonly string[] {
  const schema = SCHEMAS.find(([of]) => of.test(file))?.[1];
  if (schema === undefined) return ['No schema is known for it: see scripts/checks/check-github.ts.'];
  // The schemas use what strict mode calls unclear, and are not ours to change.
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync(`${ROOT}/scripts/schemas/${schema}`, 'utf8')) as object);
  if (validate(parse(text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath || 'the file'} ${message}.`);
}
