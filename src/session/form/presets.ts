import { CHANNELS, linkParameters, PACES, parseDay, regionInLink, VIAS } from '../../plan/index.ts';
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
  const word = (name: string): string | undefined => link.get(name)?.toLowerCase();
  const pace = PACES.find((value) => value === word('pace'));
  const channel = CHANNELS.find((value) => value === word('channel'));
  const via = VIAS.find((value) => value === word('via'));
  const region = regionInLink(link.get('region') ?? '');
  const replyKind = ASKED.get(word('ask'));
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
