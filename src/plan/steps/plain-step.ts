import type { Step } from '../model/plan.ts';

/** What a step has where nothing more is said of it. */
export const PLAIN_STEP = {
  latest: null,
  time: null,
  how: null,
  templates: [],
  moved: null,
  late: null,
  ourSuggestion: null,
  optional: false,
  people: [],
  otherPaces: [],
} as const satisfies Partial<Step>;
