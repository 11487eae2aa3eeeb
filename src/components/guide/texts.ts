import type { MarkdownHeading } from 'astro';
import type { CollectionEntry } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

interface Text {
  readonly Content: AstroComponentFactory;
  readonly getHeadings: () => readonly MarkdownHeading[];
}

const texts = import.meta.glob<Text>('/src/content/guide/*.mdx', { eager: true });

/** The text of a guide page, as a component, and its headings. */
export function textOf({ id, filePath = '' }: CollectionEntry<'guide'>): {
  readonly Content: AstroComponentFactory;
  readonly headings: readonly MarkdownHeading[];
} {
  const text = texts[`/${filePath}`];
  if (!text) throw new Error(`The guide page "${id}" has no text: ${filePath} was not imported.`);
  return { Content: text.Content, headings: text.getHeadings() };
}
