import type { Finding } from '../../../messages/check/index.ts';

/** The words that a finding points at, in quotes and each once, without those that it quotes itself. */
export function quotedWords(text: string, { says, spans }: Pick<Finding, 'says' | 'spans'>): string[] {
  const words = spans.map(({ start, end }) => `“${text.slice(start, end).replace(/\s+/g, ' ')}”`);
  return [...new Set(words)].filter((quoted) => !says.toLowerCase().includes(quoted.toLowerCase()));
}
