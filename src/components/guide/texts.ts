import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

interface Text {
  readonly Content: AstroComponentFactory;
  readonly getHeadings: () => readonly MarkdownHeading[];
}

const texts = import.meta.glob<Text>('../../content/guide/*.mdx', { eager: true });

/** The text of a guide page, as a component, and its headings; a page that is not there fails the build. */
export function textOf(id: string): {
  readonly Content: AstroComponentFactory;
  readonly headings: readonly MarkdownHeading[];
} {
  const text = texts[`../../content/guide/${id}.mdx`];
  if (!text) throw new Error(`There is no guide page "${id}": src/content/guide/ has no ${id}.mdx.`);
  return { Content: text.Content, headings: text.getHeadings() };
}
