import { forgetWords } from '../compose/kept-words.ts';

/** Forgets what was typed into the messages of a plan that was cleared. Answers with what is left, in a sentence. */
export function forgetMessages(id: string | undefined): string {
  if (id !== undefined) forgetWords(id);
  return 'Cleared. Nothing of this plan is left in this tab.';
}
