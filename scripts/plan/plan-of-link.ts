import { hash } from 'node:crypto';

import {
  dropInvalid,
  makePlan,
  planLinkIn,
  readPlanLink,
  writePlanLink,
  withOtherPaces,
  type Day,
  type Plan,
  type RegionCalendar,
  type Situation,
} from '../../src/plan/index.ts';

/** The plan of a link, with what it was made from. */
export interface PlannedLink {
  /** The plan's id: the link's own or, where it has none, one that the same link always gets. */
  readonly id: string;
  /** The address of the planner, without a fragment. */
  readonly address: string;
  readonly situation: Situation;
  readonly region: RegionCalendar | null;
  readonly plan: Plan;
}

/** A plan, or null where the link makes none; and what in the link makes no sense, in sentences. */
export interface LinkResult {
  readonly planned: PlannedLink | null;
  readonly problems: readonly string[];
}

/** The holidays of a region such as `US` or `GB-ENG`; null where there are none to be had. */
export type HolidaysOf = (region: string) => Promise<RegionCalendar | null>;

/**
 * Makes the plan of a link as the planner does when it opens one: what makes no sense is named, and the rest kept.
 *
 * @param link a whole address, or its fragment with or without the `#`
 */
export async function planOfLink(link: string, today: Day, holidaysOf: HolidaysOf): Promise<LinkResult> {
  const reading = readPlanLink(planLinkIn(link) ?? link);
  if (!reading) return { planned: null, problems: ['This is not a plan link: it has no interview=YYYY-MM-DD.'] };
  const { situation, problems } = dropInvalid(reading.situation, today);
  const said = [...reading.problems, ...problems].map(({ says }) => says);

  const region = situation.region === null ? null : await holidaysOf(situation.region);
  const result = makePlan(situation, today, region);
  if (!result.ok) return { planned: null, problems: said };
  const id = reading.id ?? idFor(writePlanLink(situation, true));
  const plan = withOtherPaces(result.plan, situation, region);
  return { planned: { id, address: plannerAddress(link), situation, region, plan }, problems: said };
}

/** An id made from the link, so that calendars know the plan again: RFC 9562 5.8, a UUID of one's own making. */
function idFor(fragment: string): string {
  const digits = hash('sha256', fragment, 'hex');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
  return [...parts, digits.slice(20, 32)].join('-');
}

/** The link's own address or, where it is only a path or a fragment, the one that a build would have. */
function plannerAddress(link: string): string {
  const [before = ''] = link.trim().split(/#|%(?:25)*23/i);
  if (/^https?:\/\/[^/]/i.test(before)) return before;
  const base = `/${process.env.BASE_PATH ?? ''}/planner/`.replace(/\/+/g, '/');
  return new URL(base, process.env.SITE_URL ?? 'http://localhost:4321').href;
}
