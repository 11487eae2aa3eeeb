import type { Step } from './plan.ts';

/** What a step has where nothing more is said of it. */
export const PLAIN_STEP = {
  latest: null,
  time: null,
  how: null,
  templates: [],
  moved: null,
  late: null,
  ourReading: null,
  optional: false,
  people: [],
} as const satisfies Partial<Step>;
