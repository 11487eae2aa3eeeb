import { z } from 'astro/zod';

const words = z.array(z.string().min(2)).min(1);

/** Readers' words, and the site's word for them or the subject that it does not cover. */
export const synonymsSchema = z.array(
  z.union(
    [z.strictObject({ words, means: z.string().min(2) }), z.strictObject({ words, notCovered: z.string().min(2) })],
    { error: 'Type words: [their words], and either means: (ours) or notCovered: (the subject).' },
  ),
);
