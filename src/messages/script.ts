import type { Block } from './blocks.ts';
import type { Piece } from './fill.ts';

/** What can happen when a reader calls, by the heading that its words stand under in a template. */
const TURNS = {
  'If they answer': 'answer',
  'If an assistant answers': 'assistant',
  'If it goes to voicemail': 'voicemail',
  'If they name a new date': 'new-date',
  'If they say no': 'no',
} as const;

/** One turn that a conversation can take. */
export type Turn = (typeof TURNS)[keyof typeof TURNS];

/** One line of a script: words to say, or what to do meanwhile. */
export interface Line {
  readonly kind: 'say' | 'do';
  readonly pieces: readonly Piece[];
}

/** The part of a script for one turn. */
export interface ScriptPart {
  /** Null for what comes before all turns, and for a heading that is none of the five. */
  readonly turn: Turn | null;
  readonly heading: readonly Piece[] | null;
  readonly lines: readonly Line[];
}

/** Reads a message that is laid out in headings as a script; a message without headings is one part. */
export function readScript(blocks: readonly Block[]): ScriptPart[] {
  const parts: { turn: Turn | null; heading: readonly Piece[] | null; lines: Line[] }[] = [];
  for (const { kind, pieces } of blocks) {
    if (kind === 'heading') parts.push({ turn: turnOf(pieces), heading: pieces, lines: [] });
    else {
      if (parts.length === 0) parts.push({ turn: null, heading: null, lines: [] });
      parts.at(-1)?.lines.push({ kind: pieces.every(({ emphasis }) => emphasis) ? 'do' : 'say', pieces });
    }
  }
  return parts;
}

function turnOf(heading: readonly Piece[]): Turn | null {
  const text = heading.map((piece) => piece.text).join('');
  return Object.entries(TURNS).find(([words]) => words === text)?.[1] ?? null;
}
