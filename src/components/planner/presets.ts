import { CHANNELS, PACES, parseDay, VIAS } from '../../plan/index.ts';
import type { Draft } from './draft.ts';

const ASKED: Readonly<Record<string, Draft['replyKind']>> = {
  by: 'by',
  within: 'within',
  call: 'call-on',
  none: 'not-said',
};

/** What a guide page sets beforehand by a link such as `/planner/#pace=reserved&ask=none` or `#ask=by&by=2026-03-10`; anything else is ignored. */
export function presetsIn(fragment: string): Partial<Draft> {
  const link = new URLSearchParams(fragment.replace(/^#/, ''));
  const pace = PACES.find((value) => value === link.get('pace'));
  const channel = CHANNELS.find((value) => value === link.get('channel'));
  const via = VIAS.find((value) => value === link.get('via'));
  const replyKind = ASKED[link.get('ask') ?? ''];
  const replyDay = replyKind === 'by' && parseDay(link.get('by') ?? '');
  return {
    ...(pace && { pace }),
    ...(channel && { channel }),
    ...(via && { via }),
    ...(replyKind && { replyKind }),
    ...(replyDay && { replyDay }),
  };
}
