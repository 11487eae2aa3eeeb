import type { TemplateWords } from '../check/template-words.ts';

/** What a template is picked by. */
export interface Pickable extends Pick<TemplateWords, 'title' | 'channel' | 'tone'> {
  readonly id: string;
  /** What has happened, in the reader's words. */
  readonly happened: string;
}

/** What the reader has answered so far. */
export interface PickAnswers {
  readonly happened: string;
  readonly channel: Pickable['channel'] | '';
  readonly tone: Pickable['tone'] | '';
}

/** Where the picking stands: what is still to ask, and what fits once nothing is. */
export interface Picking {
  /** The ways to choose from; fewer than two are not asked about. */
  readonly channels: readonly Pickable['channel'][];
  /** The tones to choose from; fewer than two are not asked about. */
  readonly tones: readonly Pickable['tone'][];
  /** The templates that fit, best first; none until all is answered. */
  readonly fitting: readonly Pickable[];
}

/** Picks the templates that fit the answers. At most three questions: what happened, by which way, for what reader. */
export function pickTemplates(templates: readonly Pickable[], { happened, channel, tone }: PickAnswers): Picking {
  const forMoment = templates.filter((template) => template.happened === happened);
  const channels = distinct(forMoment.map((template) => template.channel));
  const way = channels.length === 1 ? channels[0] : channels.find((one) => one === channel);
  const byWay = forMoment.filter((template) => template.channel === way);
  const tones = distinct(byWay.map((template) => template.tone));
  const reader = tones.length === 1 ? tones[0] : tones.find((one) => one === tone);
  return { channels, tones, fitting: byWay.filter((template) => template.tone === reader) };
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
