import { fillSegments, joinSegments, type FieldValues, type TextSegment } from './fill.ts';

/** A heading or a paragraph of a message, ready to be shown as it is. */
export interface Block {
  readonly kind: 'heading' | 'paragraph';
  readonly segments: readonly TextSegment[];
}

const HEADING = '## ';

/**
 * Reads the Markdown of a template (paragraphs and `## headings` parted by blank lines, `*stage directions*`) and
 * fills in its fields. The Markdown is read first, so no value can make a heading or a stage direction.
 */
export function composeMessage(markdown: string, values: FieldValues): Block[] {
  const blocks = markdown
    .replaceAll('\r', '')
    .trim()
    .split(/\n\s*\n/);
  return blocks.map((block) => {
    const line = block.replace(/\s*\n\s*/g, ' ');
    return line.startsWith(HEADING)
      ? { kind: 'heading', segments: fillSegments(line.slice(HEADING.length), values) }
      : { kind: 'paragraph', segments: fillParagraph(line, values) };
  });
}

/** A message as plain text, for copying and for calendars: "If they answer:" stands above what to say then. */
export function blocksToText(blocks: readonly Block[]): string {
  const texts = blocks.map(({ kind, segments }) => joinSegments(segments) + (kind === 'heading' ? ':\n' : '\n\n'));
  return texts.join('').trim();
}

function fillParagraph(line: string, values: FieldValues): TextSegment[] {
  // One group again: plain words and stage directions by turns. Markdown, and its formatters, write either sign.
  const parts = line.split(/[*_]([^*_]+)[*_]/);
  return parts.flatMap((part, index) => {
    const segments = fillSegments(part, values);
    return index % 2 ? segments.map((segment): TextSegment => ({ ...segment, emphasis: true })) : segments;
  });
}
