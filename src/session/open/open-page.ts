import { newApplication } from '../../storage/index.ts';
import { loadRegions, patch, readShelf, say, type Context } from '../context.ts';
import { presetsIn } from '../form/presets.ts';
import { isEmptyForm } from '../form/store.ts';
import { EMPTY_FORM, formOf } from '../form/values.ts';
import { readLink, savedAs, type OpenedLink } from './open-link.ts';
import { open } from '../present.ts';

const NO_PLAN_IN_LINK = 'This page found no plan in this link. Check that you copied the whole link.';

/** Opens the page on the plan of its address, else on the tab's, else on what is saved, else on the form. */
export function openPage(context: Context, fragment: string): void {
  readShelf(context);
  if (openFragment(context, fragment)) return;
  const { linkProblems } = context.state.get();
  openSaved(context);
  // What is wrong with the link is said above whatever is opened in its place.
  patch(context, { linkProblems });
}

/** Opens what a fragment holds. Answers whether it holds anything for the planner. */
export function openFragment(context: Context, fragment: string): boolean {
  const { options, state } = context;
  const link = readLink(fragment, state.get().today);
  if (link) {
    openLink(context, link);
    return true;
  }
  const presets = presetsIn(fragment);
  if (Object.keys(presets).length > 0) {
    const { values, applicationId } = options.form.state.get();
    // A form that changes a plan keeps its own answers: presets begin a new one.
    options.form.show({ values: applicationId === null ? values : EMPTY_FORM, applicationId: null });
    // Saved as if typed, and the link is used up: a reload must not overrule what the reader then chooses.
    options.form.type({ ...options.form.state.get().values, ...presets });
    options.onLinkOutdated();
    patch(context, { view: 'form', current: null, linkProblems: [], formProblems: [] });
    say(context, 'Your link filled in some answers. You can change them.');
    return true;
  }
  if (fragment === '#applications') {
    showApplications(context);
    options.onLinkOutdated();
    return true;
  }
  if (!fragment.includes('=')) return false;
  patch(context, { linkProblems: [NO_PLAN_IN_LINK] });
  options.onLinkOutdated();
  return false;
}

/** Opens the plan that the tab or the device has under the link's id, with its log; else begins it under that id. */
function openLink(context: Context, link: OpenedLink): void {
  const { library, options } = context;
  if (!link.hasPlan) {
    options.form.show({ values: formOf(link.situation), applicationId: null });
    const formProblems = link.problems.map((says) => ({ control: '', says }));
    patch(context, { view: 'form', current: null, linkProblems: [], formProblems });
    return;
  }
  open(
    context,
    savedAs(link, library) ??
      library.save(newApplication(link.situation, { id: link.id ?? options.newId(), now: options.now() })),
  );
  readShelf(context);
  patch(context, { linkProblems: link.problems });
}

/** Opens what the tab had open, else what is saved. */
function openSaved(context: Context): void {
  const { library, options } = context;
  const openId = library.openId();
  const found = openId === null ? null : library.find(openId);
  if (found) return open(context, found);
  // Nobody who has begun to fill the form in is taken away from it.
  if (isEmptyForm(options.form.state.get())) showSaved(context);
}

/** One saved application is opened; of several, the list says what is due. */
function showSaved(context: Context): void {
  const { applications, unreadable } = context.state.get();
  const active = applications.filter(({ archived }) => !archived);
  const [only, ...others] = active;
  const found = only && others.length === 0 && unreadable.length === 0 ? context.library.find(only.id) : null;
  if (found) return open(context, found);
  if (active.length > 0 || unreadable.length > 0) showApplications(context);
}

/** Shows all applications; the holidays of their regions follow. */
export function showApplications(context: Context): void {
  readShelf(context);
  patch(context, { view: 'applications', linkProblems: [] });
  const { applications } = context.state.get();
  loadRegions(
    context,
    applications.map(({ situation }) => situation.region),
    () => null,
  );
}
