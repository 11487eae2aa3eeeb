import { CHANNELS, linkParameters, PACES, parseDay, VIAS } from '../../plan/index.ts';
import type { FormValues } from './values.ts';

const ASKED = new Map<string | undefined, FormValues['replyKind']>([
  ['by', 'by'],
  ['within', 'within'],
  ['call', 'call-on'],
  ['none', 'not-said'],
]);

/**
 * What a page sets beforehand in the form by a link such as `/planner/#pace=reserved&ask=none`,
 * `#ask=by&by=2026-03-10` or `#region=GB-ENG`; anything else is ignored.
 */
export function presetsIn(fragment: string): Partial<FormValues> {
  const link = new Map(linkParameters(fragment));
  const pace = PACES.find((value) => value === link.get('pace')?.toLowerCase());
  const channel = CHANNELS.find((value) => value === link.get('channel')?.toLowerCase());
  const via = VIAS.find((value) => value === link.get('via')?.toLowerCase());
  // Many write UK for the United Kingdom, whose code is GB.
  const region = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.exec(link.get('region')?.toUpperCase() ?? '')?.[0].replace(/^UK/, 'GB');
  const replyKind = ASKED.get(link.get('ask')?.toLowerCase());
  const replyDay = replyKind === 'by' && parseDay(link.get('by') ?? '');
  return {
    ...(pace && { pace }),
    ...(channel && { channel }),
    ...(via && { via }),
    ...(region && { region, regionText: region }),
    ...(replyKind && { replyKind }),
    ...(replyDay && { replyDay }),
  };
}
