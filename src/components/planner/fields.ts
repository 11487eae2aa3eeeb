import type { Draft } from './draft.ts';

/** What every part of the form is handed. */
export interface FieldProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  /** The sentence for a control, where something is wrong with it. */
  readonly errorAt: (control: string) => string | undefined;
}
