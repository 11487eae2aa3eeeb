// Loaded where there is something to open.
import { keepWhatMakesSense, todayOnThisDevice } from '../../plan/index.ts';
import { problemInWords } from '../../storage/problems.ts';
import { readFromTab } from '../../storage/read-tab.ts';
import type { Application } from '../../storage/application.ts';
import type { Draft } from './draft.ts';
import { openLink, type OpenedLink } from './open-link.ts';
import { presetsIn } from './presets.ts';

/** The plan of a link, else that of the tab, else nothing. */
export type Opening =
  | { readonly kind: 'link'; readonly link: OpenedLink }
  /** The plan that the tab kept across a reload. */
  | { readonly kind: 'kept'; readonly application: Application }
  | {
      readonly kind: 'nothing';
      /** What is wrong with what the tab holds, in a sentence; null where nothing is. */
      readonly trouble: string | null;
      /** What a guide page has set beforehand in the form. */
      readonly presets: Partial<Draft>;
    };

/** What the page opens on. */
export async function whatToOpen(fragment: string): Promise<Opening> {
  return linkToOpen(fragment) ?? (await keptInTab(presetsIn(fragment)));
}

/** The plan of a link; null where the fragment is no plan link. */
export function linkToOpen(fragment: string): Opening | null {
  const link = openLink(fragment);
  return link && { kind: 'link', link };
}

async function keptInTab(presets: Partial<Draft>): Promise<Opening> {
  const kept = await readFromTab();
  const application = kept.ok ? kept.value.application : null;
  if (application) {
    const { situation } = keepWhatMakesSense(application.situation, todayOnThisDevice());
    return { kind: 'kept', application: { ...application, situation } };
  }
  const problem = kept.ok ? kept.value.unreadable[0]?.problem : kept.problem;
  return { kind: 'nothing', trouble: problem ? problemInWords(problem) : null, presets };
}
