// Loaded where there is something to open.
import type { Plan } from '../../plan/index.ts';
import type { Application } from '../../storage/application.ts';
import { beginApplication } from './begin-application.ts';
import type { FieldProblem } from './controls.ts';
import { draftOf } from './draft.ts';
import type { OpenedLink } from './open-link.ts';
import { linkToOpen, whatToOpen } from './opening.ts';
import type { PageState } from './page-state.ts';

/** What can be done with a page to open it on something. */
export interface OpeningDeeds extends Pick<PageState, 'setDraft' | 'setProblems'> {
  readonly present: (application: Application, before: Plan | null) => Promise<void>;
  readonly setLinkProblems: (problems: readonly FieldProblem[]) => void;
  /** Shows all that the device remembers, unless there is nothing, or the form is begun. */
  readonly showKept: () => Promise<void>;
}

/**
 * Opens the page on what its address, the tab or the device holds.
 *
 * @param isLater whether the page is open already: then only a link opens
 */
export async function openPage(isLater: boolean, deeds: OpeningDeeds): Promise<void> {
  const opening = isLater ? linkToOpen(location.hash) : await whatToOpen(location.hash);
  if (!opening) return;
  switch (opening.kind) {
    case 'link':
      return openLinked(opening.link, deeds);
    case 'kept':
      return deeds.present(opening.application, null);
    case 'nothing':
      if (opening.trouble) deeds.setProblems([{ control: '', says: opening.trouble }]);
      if (Object.keys(opening.presets).length === 0) return deeds.showKept();
      deeds.setDraft((before) => ({ ...before, ...opening.presets }));
  }
}

/** Opening a link writes nothing: what the tab and the device hold stays. */
async function openLinked(
  { situation, hasPlan, problems }: OpenedLink,
  { setDraft, setProblems, setLinkProblems, present }: OpeningDeeds,
): Promise<void> {
  setLinkProblems(hasPlan ? problems : []);
  setProblems(hasPlan ? [] : problems);
  if (hasPlan) await present(beginApplication(situation), null);
  else setDraft(draftOf(situation));
}
