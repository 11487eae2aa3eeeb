import { h, hydrate } from 'preact';

import { Planner } from './Planner.tsx';

/** Brings the form to life that the server has rendered into the place; `data-props` holds what it was rendered with. */
export function startPlanner(place: HTMLElement): void {
  const props = JSON.parse(place.dataset.props ?? '{}') as Parameters<typeof Planner>[0];
  hydrate(h(Planner, props), place);
  // Until then a press on a button goes nowhere.
  delete place.dataset.props;
}
