import { describe, expect, it } from 'vitest';

import { writeStructuredData } from '../../../src/site/structured-data.ts';

const article = {
  title: 'The check-in',
  description: 'When to call.',
  address: 'https://example.org/guide/checking-in/',
  picture: 'https://example.org/share/checking-in.png',
  guide: 'https://example.org/guide/',
  home: 'https://example.org/',
};

describe('what search engines are told of a guide page', () => {
  it('is an article and its place in the guide, without an author or a date', () => {
    const { '@graph': graph } = JSON.parse(writeStructuredData(article)) as { '@graph': Record<string, unknown>[] };
    expect(graph.map((thing) => thing['@type'])).toEqual(['Article', 'BreadcrumbList']);
    expect(graph[0]).toMatchObject({ headline: 'The check-in', description: 'When to call.', url: article.address });
    expect(JSON.stringify(graph)).not.toMatch(/author|date(Published|Modified)/);
  });

  it('cannot end the element that it stands in, and says the same all the while', () => {
    const title = '</script><!-- <script>';
    const json = writeStructuredData({ ...article, title });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ '@graph': [{ headline: title }, {}] });
  });
});
