import type { FieldId } from '../../messages/index.ts';
import type { Moment } from '../../messages/check/index.ts';
import { fetchJson, loadOnce } from '../tab/load-once.ts';

/** A template as a page hands it on, or as it is loaded. */
export interface TemplateWords {
  readonly title: string;
  /** When to use it, in one sentence. */
  readonly when: string;
  readonly moment: Moment;
  readonly channel: 'in-person' | 'email' | 'call' | 'voicemail' | 'note';
  readonly tone: 'plain' | 'short' | 'detailed';
  /** Its fields, in the order in which the reader is asked for them. */
  readonly fields: readonly FieldId[];
  readonly subject?: string;
  readonly body: string;
}

/** All templates by id, as the site's own file holds them. */
export type AllWords = Readonly<Partial<Record<string, TemplateWords>>>;

export const loadWords = loadOnce((base) => fetchJson(`${base}templates/words.json`) as Promise<AllWords | null>);
