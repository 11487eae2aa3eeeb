import { readdirSync } from 'node:fs';
import path from 'node:path';

import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

// Each line is a file that does not exist, and code that lint must refuse there.
const REFUSED: [file: string, code: string, rule: string][] = [
  ...['components', 'content', 'layouts', 'pages'].flatMap((upper) =>
    ['plan', 'calendar', 'messages', 'storage'].map((plain): [string, string, string] => [
      `src/${plain}/x.ts`,
      importOf(upper),
      'import-x/no-restricted-paths',
    ]),
  ),
  ['src/plan/x.ts', importOf('calendar'), 'import-x/no-restricted-paths'],
  ['src/plan/x.ts', importOf('messages'), 'import-x/no-restricted-paths'],
  ['src/plan/x.ts', importOf('storage'), 'import-x/no-restricted-paths'],
  ['src/components/x.tsx', importOf('layouts'), 'import-x/no-restricted-paths'],
  ['src/components/x.astro', importOf('pages'), 'import-x/no-restricted-paths'],
  ['src/components/x.ts', `void import('../pages/${anyFileIn('pages')}');`, 'import-x/no-restricted-paths'],
  ['src/layouts/x.astro', importOf('pages'), 'import-x/no-restricted-paths'],
  ['src/pages/x.ts', `export { default } from './${anyFileIn('pages')}';`, 'import-x/no-restricted-paths'],
  ['src/components/x.ts', "import '../search/headings.ts';", 'import-x/no-restricted-paths'],
  ['src/pages/x.ts', "import '../site/rules/rules.ts';", 'import-x/no-restricted-paths'],
  ['src/search/x.ts', importOf('components'), 'import-x/no-restricted-paths'],
  ['src/plan/x.ts', "import { h } from 'preact';", '@typescript-eslint/no-restricted-imports'],
  ['src/storage/x.ts', "import { z } from 'astro/zod';", '@typescript-eslint/no-restricted-imports'],
  ['src/messages/x.ts', "import { getEntry } from 'astro:content';", '@typescript-eslint/no-restricted-imports'],
  ['src/messages/x.ts', "import { waits } from '../plan/waits.ts';", '@typescript-eslint/no-restricted-imports'],
  ['src/calendar/x.ts', "import { makePlan } from '../plan/index.ts';", '@typescript-eslint/no-restricted-imports'],
  ['src/components/x.tsx', "import { getEntry } from 'astro:content';", '@typescript-eslint/no-restricted-imports'],
  ['src/plan/x.ts', "import { addDays } from 'date-fns';", 'no-restricted-imports'],
  ['src/components/x.tsx', "import { addDays } from 'date-fns/addDays';", 'no-restricted-imports'],
  ['src/plan/model/today.ts', "import { addDays } from 'date-fns';", 'no-restricted-imports'],
  ['src/plan/x.ts', 'export const now = new Date();', 'no-restricted-globals'],
  ['src/components/x.tsx', 'export const now = Date.now();', 'no-restricted-globals'],
  ['src/pages/x.astro', 'const year = new Date().getFullYear();', 'no-restricted-globals'],
  ['src/storage/x.ts', 'export const now = globalThis.Date.now();', 'no-restricted-globals'],
  ['src/calendar/x.ts', "export const at = document.querySelector('p');", 'no-restricted-globals'],
  ['src/plan/model/day.ts', 'export const at = window.location.hash;', 'no-restricted-globals'],
  ['src/components/x.ts', "export const put = (at: Element) => (at.innerHTML = '<b>');", 'no-restricted-syntax'],
  ['src/components/x.tsx', 'export const P = () => <p dangerouslySetInnerHTML={x} />;', 'no-restricted-syntax'],
  ['src/components/x.astro', '<p set:html={text} />', 'astro/no-set-html-directive'],
  ['src/components/x.astro', '<img src="a.png" />', 'astro/jsx-a11y/alt-text'],
  ['src/components/x.tsx', 'export const P = () => <img src="a.png" />;', 'jsx-a11y-x/alt-text'],
];

const ALLOWED: [file: string, code: string][] = [
  ['src/plan/model/day.ts', "import { addDays } from 'date-fns'; export const later = addDays(new Date(0), 1);"],
  ['src/plan/model/today.ts', 'export const now = () => new Date();'],
  ['src/calendar/x.ts', "import type { Plan } from '../plan/index.ts'; export type Plans = Plan[];"],
  ['src/calendar/x.ts', "import { addDays } from '../plan/index.ts'; export const later = addDays;"],
  ['src/components/x.tsx', "import { makePlan } from '../plan/index.ts'; export const make = makePlan;"],
];

const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

describe('lint keeps the arrows between the parts', () => {
  it.each(REFUSED)('in %s it refuses: %s', async (file, code, rule) => {
    expect(await rulesBroken(file, code)).toContain(rule);
  });

  it.each(ALLOWED)('in %s it allows: %s', async (file, code) => {
    expect(await rulesBroken(file, code)).toEqual([]);
  });
});

describe('names of files', () => {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });

  it('are in kebab-case, and components in PascalCase', () => {
    // In src/pages a file is named as its address is.
    const names = files.filter((file) => !file.startsWith('pages')).map((file) => path.basename(file));
    const code = names.filter((name) => /\.(ts|tsx|astro|css)$/.test(name));
    expect(code.filter((name) => !/^([a-z0-9-]+(\.config|\.d)?\.(ts|css)|[A-Z]\w*\.(tsx|astro))$/.test(name))).toEqual(
      [],
    );
  });

  it('say what is inside, which utils and helpers do not', () => {
    expect(files.filter((file) => /(^|[/\\-])(utils?|helpers?|misc|common)([./\\-]|$)/i.test(file))).toEqual([]);
  });
});

async function rulesBroken(file: string, code: string): Promise<(string | null)[]> {
  const isFrontmatter = file.endsWith('.astro') && !code.startsWith('<');
  const [result] = await eslint.lintText(isFrontmatter ? `---\n${code}\n---\n` : `${code}\n`, {
    filePath: path.join(root, file),
  });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

function importOf(part: string): string {
  return `import x from '../${part}/${anyFileIn(part)}';`;
}

/** A rule about paths only sees a file that is there. */
function anyFileIn(part: string): string {
  const folder = path.join(root, 'src', part);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.find((file) => /\.(ts|tsx|astro)$/.test(file))?.replaceAll('\\', '/') ?? 'nothing';
}

describe('the folders', () => {
  const FEW = 15;
  // One record a file, all alike: nobody looks for a behavior there.
  const TABLES = ['src/holidays/corrections', 'tests/unit/messages/reader/examples'];

  it('hold so few files of code that one finds a behavior by name', () => {
    const counts = new Map<string, number>();
    for (const part of ['src', 'scripts', 'tests', 'bench']) {
      for (const entry of readdirSync(path.join(root, part), { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(ts|tsx|mjs|astro|css)$/.test(entry.name)) continue;
        const folder = path.relative(root, entry.parentPath);
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
      }
    }
    expect([...counts].filter(([folder, count]) => count > FEW && !TABLES.includes(folder))).toEqual([]);
  });
});
