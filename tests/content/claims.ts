import { withoutComments } from './prose.ts';
import type { GuideRecord } from './records.ts';

/** The rules that the claims of a guide page cite, each once, in the order of the page. */
export function claimedRules({ body }: GuideRecord): string[] {
  const tags = [...withoutComments(body).matchAll(/<Claim\s+rules=\{\[(.*?)\]\}/gs)];
  const cited = tags.flatMap(([, list = '']) => [...list.matchAll(/["'](.*?)["']/g)].map(([, id = '']) => id));
  return [...new Set(cited)];
}
