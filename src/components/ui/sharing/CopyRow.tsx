import { useState } from 'preact/hooks';

import { copyText } from './copy-text.ts';

interface Props {
  readonly text: string;
  /** The words of the button. */
  readonly label: string;
  /** What the reader selects where copying is not allowed, such as "link". */
  readonly what: string;
}

/** A button that copies a text, and beside it what came of that. */
export function CopyRow({ text, label, what }: Props) {
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly says: string } | null>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    const refusal = `Your browser did not allow copying. Select the ${what} and copy it yourself.`;
    setOutcome({ of: text, says: isCopied ? 'Copied.' : refusal });
  };
  return (
    <div class="row">
      <button type="button" class="button" onClick={() => void copy()}>
        {label}
      </button>
      {/* What was said of another text is over. */}
      <p role="status" class="label">
        {outcome?.of === text && outcome.says}
      </p>
    </div>
  );
}
