import { fileURLToPath } from 'node:url';

import type { AstroIntegration, AstroPrerenderer } from 'astro';

import { withOwnPolicy } from './own-policy.ts';
import { openIndex, type SearchIndex } from './search-index/open-index.ts';

/**
 * Finishes each page as it is rendered: its policy is cut to what it needs, and it is handed to the search index, which
 * Pagefind's own process makes while the next pages are rendered. To read all pages again once they are written takes
 * half as long again as to render and write them. The build stops where the index has an error or no page.
 */
export default function finishPages(): AstroIntegration {
  let base: string;
  let index: SearchIndex;
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        // As it stands in addresses: a folder may have letters that are escaped there.
        base = new URL(config.base, 'http://localhost').pathname.replace(/\/$/, '');
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        index = await openIndex();
        setPrerenderer((usual) =>
          finishing(usual, (html, address) => {
            const finished = withOwnPolicy(html);
            index.add(address.slice(base.length), finished);
            return finished;
          }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await index.write(fileURLToPath(new URL('pagefind/', dir)));
        logger.info(`search knows ${String(pages)} pages`);
      },
    },
  };
}

/** Renders as `usual` does, and gives each page to `finish` before it is written. Pages are finished in their order. */
export function finishing(
  usual: AstroPrerenderer,
  finish: (html: string, address: string) => string,
): AstroPrerenderer {
  let before: Promise<unknown> = Promise.resolve();
  return {
    ...usual,
    name: 'finish-pages',
    render: (request, options) => {
      const finished = inTurn(usual.render(request, options), before).then(async (rendered) => {
        const response = rendered instanceof Response ? rendered : rendered.response;
        if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
        return new Response(finish(await response.text(), new URL(request.url).pathname), response);
      });
      before = finished.catch(() => undefined);
      return finished;
    },
  };
}

/** What a promise holds, once the one before it is over too, however either ends. */
async function inTurn<Value>(promise: Promise<Value>, before: Promise<unknown>): Promise<Value> {
  await Promise.allSettled([promise, before]);
  return promise;
}
