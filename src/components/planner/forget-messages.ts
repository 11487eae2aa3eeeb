/** Forgets what was typed into the messages of a plan that was cleared. Answers with what is left, in a sentence. */
export async function forgetMessages(id: string | undefined): Promise<string> {
  try {
    const { forgetWords } = await import('../compose/kept-words.ts');
    if (id !== undefined) forgetWords(id);
    return 'Cleared. Nothing of this plan is left in this tab.';
  } catch {
    return 'Cleared. What you typed into its messages stays until you close this tab.';
  }
}
