import { useState } from 'preact/hooks';

interface Props {
  /** Null until it can be made. */
  readonly link: string | null;
}

/** The link, to read, try and copy. */
export function CopyLink({ link }: Props) {
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly says: string } | null>(null);
  if (link === null) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(link).then(
      () => setOutcome({ of: link, says: 'Copied.' }),
      () => setOutcome({ of: link, says: 'Your browser did not allow copying. Select the link and copy it yourself.' }),
    );
  };
  return (
    <div class="made-link">
      <p id="made-link" class="label">
        The link
      </p>
      <p>
        <a href={link} aria-describedby="made-link">
          {link}
        </a>
      </p>
      <div class="row">
        <button type="button" class="button" onClick={copy}>
          Copy link
        </button>
        {/* What was said of another link is over. */}
        <p role="status" class="label">
          {outcome?.of === link && outcome.says}
        </p>
      </div>
    </div>
  );
}
