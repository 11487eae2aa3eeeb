import { getCollection, type CollectionEntry } from 'astro:content';

import type { TemplateWords } from '../components/check/template-words.ts';

type Template = CollectionEntry<'templates'>;

/** What readers call the moments, in the order in which they come. */
const MOMENT_NAMES: Record<Template['data']['moment'], string> = {
  'ask-timeline': 'Before you leave the interview',
  'thank-you': 'The thank-you note',
  'check-in': 'The check-in',
  'follow-up': 'The weekly follow-up',
  'last-ask': 'Asking one last time',
  'tell-first-choice': 'Another offer is coming',
  'final-thanks': 'They said no',
  'answer-offer': 'They made you an offer',
};

const CHANNEL_NAMES: Record<Template['data']['channel'], string> = {
  'in-person': 'in person',
  email: 'email',
  call: 'phone',
  voicemail: 'voicemail',
  note: 'handwritten',
};

const templates = (await getCollection('templates')).sort((a, b) => a.data.order - b.data.order);

/** Every template, in order. */
export const allTemplates: readonly Template[] = templates;

/** The templates by moment, in the order in which the moments come. */
export const templatesByMoment = Object.entries(MOMENT_NAMES).map(([moment, name]) => ({
  moment,
  name,
  templates: templates.filter(({ data }) => data.moment === moment),
}));

/** How the words reach the reader: "email", "handwritten". */
export function channelName({ data }: Template): string {
  return CHANNEL_NAMES[data.channel];
}

/** What readers call the moment of a template. */
export function momentName({ data }: Template): string {
  return MOMENT_NAMES[data.moment];
}

/** A template of the content as islands take it. */
export function templateWordsOf({ data, body = '' }: Template): TemplateWords {
  const { title, when, moment, channel, tone, fields, subject } = data;
  return { title, when, moment, channel, tone, fields, ...(subject === undefined ? {} : { subject }), body };
}
