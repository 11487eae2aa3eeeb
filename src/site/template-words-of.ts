import type { CollectionEntry } from 'astro:content';

import type { TemplateWords } from '../components/check/template-words.ts';

/** A template of the content as islands take it. */
export function templateWordsOf({ data, body = '' }: CollectionEntry<'templates'>): TemplateWords {
  const { title, when, moment, channel, tone, fields, subject } = data;
  return { title, when, moment, channel, tone, fields, ...(subject === undefined ? {} : { subject }), body };
}
