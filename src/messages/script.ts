import type { Block } from './blocks.ts';
import { joinSegments, type TextSegment } from './fill.ts';

/** What can happen when a reader calls, by the heading that its words stand under in a template. */
const CALL_OUTCOMES = {
  'If they answer': 'answer',
  'If an assistant answers': 'assistant',
  'If it goes to voicemail': 'voicemail',
  'If they name a new date': 'new-date',
  'If they say no': 'no',
} as const;

/** One turn that a conversation can take. */
export type CallOutcome = (typeof CALL_OUTCOMES)[keyof typeof CALL_OUTCOMES];

/** One line of a script: words to say, or what to do meanwhile. */
export interface Line {
  readonly kind: 'say' | 'do';
  readonly segments: readonly TextSegment[];
}

/** The part of a script for one turn. */
export interface ScriptPart {
  /** Null for what comes before all turns, and for a heading that is none of the five. */
  readonly turn: CallOutcome | null;
  readonly heading: readonly TextSegment[] | null;
  readonly lines: readonly Line[];
}

/** Reads a message that is laid out in headings as a script; a message without headings is one part. */
export function readScript(blocks: readonly Block[]): ScriptPart[] {
  const parts: { turn: CallOutcome | null; heading: readonly TextSegment[] | null; lines: Line[] }[] = [];
  for (const { kind, segments } of blocks) {
    if (kind === 'heading') parts.push({ turn: turnOf(segments), heading: segments, lines: [] });
    else {
      if (parts.length === 0) parts.push({ turn: null, heading: null, lines: [] });
      parts.at(-1)?.lines.push({ kind: segments.every(({ emphasis }) => emphasis) ? 'do' : 'say', segments });
    }
  }
  return parts;
}

function turnOf(heading: readonly TextSegment[]): CallOutcome | null {
  const text = joinSegments(heading);
  return Object.entries(CALL_OUTCOMES).find(([words]) => words === text)?.[1] ?? null;
}
