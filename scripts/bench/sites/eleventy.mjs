import { DEFAULT_UI, DEFAULT_UI_PARTS } from './default-ui.mjs';
import { writeFiles } from './write-files.mjs';

/** Eleventy with one layout and no style; Pagefind's Default UI on every page. @type {import('./index.mjs').Site} */
export const eleventy = {
  name: 'Eleventy + Pagefind',
  packages: { '@11ty/eleventy': '3.1.6', pagefind: '1.6.0' },
  write(folder, pages) {
    writeFiles(folder, {
      'eleventy.config.js': CONFIG,
      '_includes/layout.njk': LAYOUT,
      'index.njk': HOME_PAGE,
      ...Object.fromEntries(pages.map((page) => [`guide/${page.id}.md`, markdownFile(page)])),
    });
  },
  build: [
    ['@11ty/eleventy', '--quiet'],
    ['pagefind', '--site', '_site'],
  ],
  output: '_site',
  search: DEFAULT_UI_PARTS,
};

const CONFIG = `export default function (config) {
  return { markdownTemplateEngine: false };
}
`;

const LAYOUT = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{{ title }}</title>
    <meta name="description" content="{{ description }}" />
    ${DEFAULT_UI}
  </head>
  <body>
    <header><a href="/">Sit Tight</a> <div id="search"></div></header>
    <main data-pagefind-body>
      <h1>{{ title }}</h1>
      {{ content | safe }}
    </main>
  </body>
</html>
`;

const HOME_PAGE = `---
layout: layout.njk
title: Sit Tight
description: What to do after a job interview.
---
<ul>
{%- for page in collections.guide %}
  <li><a href="{{ page.url }}">{{ page.data.title }}</a></li>
{%- endfor %}
</ul>
`;

function markdownFile({ title, description, markdown }) {
  return `---
layout: layout.njk
tags: guide
title: ${JSON.stringify(title)}
description: ${JSON.stringify(description)}
---

${markdown}
`;
}
