import type { FormValues } from '../../../session/form/index.ts';

/** What every part of the form is handed. */
export interface FieldProps {
  readonly values: FormValues;
  readonly change: (values: FormValues) => void;
  /** The sentence for a control, where something is wrong with it. */
  readonly errorAt: (control: string) => string | undefined;
}
