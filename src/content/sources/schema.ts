import { z } from 'astro/zod';

/** One of the documents that the advice comes from: `src/content/sources/<source id>.md`; the text is our summary of it. */
export const sourceSchema = z.strictObject({
  /** Its title, exactly as the document gives it. */
  title: z.string({ error: 'title: type the title as the document gives it' }).min(1),
  /** A name of two or three words for margins and lists, such as "How often". */
  short: z.string({ error: 'short: type a name of two or three words' }).min(1).max(24),
  /** Who speaks in it, as far as the document says. */
  speaker: z.string({ error: 'speaker: type who speaks, or "author not named"' }).min(1),
  /** What the document says of its own date; null where it gives none. */
  dated: z.string().nullable(),
  /** Its place in lists. */
  order: z.int({ error: 'order: type a whole number, such as order: 1' }).positive(),
});
