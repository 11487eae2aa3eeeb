import { describe, expect, test } from 'vitest';

import { scriptsOf, withImports } from '../../../src/integrations/preload-scripts.ts';

describe('the scripts that a page names ahead', () => {
  test('are those of its islands that come to life at once', () => {
    const html =
      '<astro-island uid="1" component-url="/_astro/DueNow.a.js" renderer-url="/_astro/client.b.js" client="load">' +
      '<astro-island uid="2" component-url="/_astro/Form.c.js" renderer-url="/_astro/client.b.js" client="load">' +
      '<astro-island uid="3" component-url="/_astro/Later.d.js" renderer-url="/_astro/client.b.js" client="visible">';
    expect(scriptsOf(html)).toEqual(['/_astro/DueNow.a.js', '/_astro/client.b.js', '/_astro/Form.c.js']);
  });

  test("are the planner's own where it stands in the page, with its start and all that these import", async () => {
    const html = '<script type="module" src="/site/_astro/PlannerIsland.astro_lang.a.js"></script>';
    const files: Record<string, string> = {
      '/site/_astro/PlannerIsland.astro_lang.a.js':
        'import{t as e}from"./preact.b.js";var n=()=>e(()=>import(`./start.c.js`),[])',
      '/site/_astro/preact.b.js': 'export{}',
      '/site/_astro/start.c.js':
        'import{a}from"./preact.b.js";import"./form.d.js";const later=()=>import(`./app.e.js`)',
      '/site/_astro/form.d.js': 'import{x}from"./preact.b.js"',
    };
    const scripts = scriptsOf(html);
    expect(scripts).toEqual(['/site/_astro/PlannerIsland.astro_lang.a.js']);
    expect(await withImports(scripts, (path) => Promise.resolve(files[path] ?? ''))).toEqual(Object.keys(files));
  });

  test('are none on a page of text, whatever its script may load later', () => {
    expect(scriptsOf('<script type="module">import("/search/ui.js")</script>')).toEqual([]);
  });
});
