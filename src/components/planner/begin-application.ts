import { momentNow, type Situation } from '../../plan/index.ts';
import { newApplication, type Application } from '../../storage/tab.ts';

/** A new application, with an id that no other has. */
export function beginApplication(situation: Situation): Application {
  return newApplication(situation, { id: crypto.randomUUID(), now: momentNow() });
}
