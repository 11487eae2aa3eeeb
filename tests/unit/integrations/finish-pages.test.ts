import type { AstroPrerenderer, RouteData } from 'astro';
import { expect, test } from 'vitest';

import { finishing } from '../../../src/integrations/finish-pages.ts';

const OPTIONS = { routeData: {} as RouteData };

test('pages are finished in the order in which they were asked for, however long each takes', async () => {
  const finished: string[] = [];
  const waits: Record<string, number> = { '/slow/': 20, '/quick/': 0 };
  const prerenderer = finishing(
    rendering(async ({ url }) => {
      const { pathname } = new URL(url);
      await new Promise((resolve) => setTimeout(resolve, waits[pathname]));
      return page(pathname);
    }),
    (html, address) => {
      finished.push(address);
      return `${html}!`;
    },
  );
  const answers = await Promise.all(['/slow/', '/quick/'].map((path) => textOf(prerenderer, path)));
  expect(answers).toEqual(['/slow/!', '/quick/!']);
  expect(finished).toEqual(['/slow/', '/quick/']);
});

test('what is no page is left as it is', async () => {
  const prerenderer = finishing(
    rendering(() => Promise.resolve(Response.json({ a: 1 }))),
    () => 'changed',
  );
  expect(await textOf(prerenderer, '/holidays/GB.json')).toBe('{"a":1}');
});

test('a page that fails is told of, and the others are finished in their order all the same', async () => {
  const finished: string[] = [];
  const prerenderer = finishing(
    rendering(async ({ url }) => {
      if (url.endsWith('/slow/')) await new Promise((resolve) => setTimeout(resolve, 20));
      if (url.endsWith('/bad/')) throw new Error('no such rule');
      return page('good');
    }),
    (html, address) => {
      finished.push(address);
      return html;
    },
  );
  const all = ['/slow/', '/bad/', '/quick/'].map((path) => textOf(prerenderer, path));
  const [slow, bad, quick] = await Promise.allSettled(all);
  expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'no such rule' } });
  expect([slow, quick]).toEqual(Array(2).fill({ status: 'fulfilled', value: 'good' }));
  expect(finished).toEqual(['/slow/', '/quick/']);
});

function rendering(render: (request: Request) => Promise<Response>): AstroPrerenderer {
  return { name: 'usual', getStaticPaths: () => Promise.resolve([]), render };
}

function page(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/html' } });
}

async function textOf(prerenderer: AstroPrerenderer, path: string): Promise<string> {
  const rendered = await prerenderer.render(new Request(`http://localhost${path}`), OPTIONS);
  return (rendered instanceof Response ? rendered : rendered.response).text();
}
