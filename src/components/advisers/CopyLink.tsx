import { CopyRow } from '../ui/sharing/CopyRow.tsx';

interface Props {
  /** Null until it can be made. */
  readonly link: string | null;
}

/** The link, to read, try and copy. */
export function CopyLink({ link }: Props) {
  if (link === null) return null;
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
      <CopyRow text={link} label="Copy link" what="link" />
    </div>
  );
}
