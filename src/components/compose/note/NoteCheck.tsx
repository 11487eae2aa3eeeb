import type { Moment, Span } from '../../../messages/check/index.ts';
import styles from '../../check/check.css?inline';
import { FactList } from '../../check/findings/FactList.tsx';
import { FindingList, useSpokenCount } from '../../check/findings/FindingList.tsx';
import { useCheck } from '../../check/use-check.ts';
import { adoptStyles } from '../../ui/adopt-styles.ts';
import type { Level } from '../../ui/Heading.tsx';

interface Props {
  readonly text: string;
  readonly moment: Moment;
  /** Makes the ids of this check its own. */
  readonly prefix: string;
  readonly level: Level;
  readonly base: string;
  readonly say: (sentence: string) => void;
  /** Tells it apart from the notes to others. */
  readonly toWhom: string;
  /** Whether the message is in the reader's own words. */
  readonly isEdited: boolean;
  /** Shows words in the field of a message that is being written. */
  readonly showWords: (spans: readonly Span[], checked: string) => void;
}

adoptStyles(styles);

/** What the rules say of a message, beside the message; its code loads with it. */
export default function NoteCheck({ text, moment, prefix, level, base, say, toWhom, isEdited, showWords }: Props) {
  const { checked, couldNotLoad } = useCheck(text, moment, base);
  // Until the reader writes in it, the page itself says that these are a template's words.
  const findings = checked?.check.findings.filter(({ kind }) => isEdited || kind !== 'template-text') ?? [];
  useSpokenCount(checked, text, findings.length, say, toWhom);
  if (couldNotLoad) return <p class="error">The checker could not be loaded. It will try again when you type.</p>;
  if (!checked) return null;
  return (
    <div class="checker">
      <FactList level={level} facts={checked.check.facts} text={checked.text} moment={checked.moment} />
      <FindingList
        {...{ findings, prefix, level, base }}
        text={checked.text}
        reasons={checked.reasons}
        showWords={isEdited ? (spans) => showWords(spans, checked.text) : null}
      />
    </div>
  );
}
