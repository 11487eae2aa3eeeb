import '../ui/fields/fields.css';
import './check.css';

import { useEffect, useRef, useState } from 'preact/hooks';

import { StatusLine } from '../ui/StatusLine.tsx';
import { useStatus } from '../ui/use-status.ts';
import type { NamedMoment } from './check-props.ts';
import { FactList } from './findings/FactList.tsx';
import { FindingList } from './findings/FindingList.tsx';
import { MarkedMessage } from './findings/MarkedMessage.tsx';
import { MessageField } from './MessageField.tsx';
import { MomentField } from './MomentField.tsx';
import { nextSpan } from './findings/next-span.ts';
import { findingsInWords, SPOKEN_AFTER } from './findings/spoken-count.ts';
import { useCheck } from './use-check.ts';
import { useDraft } from './use-draft.ts';

interface Props {
  readonly moments: readonly NamedMoment[];
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
}

/** Checks a message as it is typed, on this device: what it counts, what the rules speak of, and where. */
export function Checker({ moments, base }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [status, say] = useStatus();
  const { text, moment, cleared, isRead, type, choose, clear, undo } = useDraft(moments, field);
  const { checked, couldNotLoad } = useCheck(text, moment, base);
  const [returnsToField, setReturnsToField] = useState(0);

  useEffect(() => {
    if (checked?.text !== text) return;
    const timer = setTimeout(() => say(findingsInWords(checked.check.findings.length)), SPOKEN_AFTER);
    return () => clearTimeout(timer);
  }, [checked, text, say]);
  useEffect(() => {
    if (couldNotLoad) say(COULD_NOT_LOAD);
  }, [couldNotLoad, say]);
  useEffect(() => {
    // The Undo button has gone, and with it the focus.
    if (returnsToField > 0) field.current?.focus();
  }, [returnsToField]);

  const showWords = (spans: Parameters<typeof nextSpan>[0]): void => {
    const { current } = field;
    if (!current || checked?.text !== text) return;
    const span = nextSpan(spans, { start: current.selectionStart, end: current.selectionEnd });
    if (span) current.setSelectionRange(span.start, span.end);
    // After the selection, so that the browser scrolls to it.
    current.focus();
  };
  return (
    <div class="fields checker">
      <MomentField moments={moments} moment={moment} onMoment={choose} />
      <div class="side-by-side">
        <MessageField
          {...{ field, text: isRead ? text : undefined, onText: type, canUndo: cleared !== null }}
          onClear={() => {
            clear();
            say(text === '' ? 'There is nothing to clear.' : 'Cleared. Press Undo to bring it back.');
          }}
          onUndo={() => {
            undo();
            setReturnsToField((count) => count + 1);
            say('Your message is back.');
          }}
        />
        {checked && <MarkedMessage text={checked.text} findings={checked.check.findings} />}
      </div>
      <StatusLine status={status} />
      {couldNotLoad && <p class="error">{COULD_NOT_LOAD}</p>}
      {checked && (
        <>
          <FactList facts={checked.check.facts} text={checked.text} moment={checked.moment} />
          <FindingList
            {...{ text: checked.text, findings: checked.check.findings, reasons: checked.reasons, base, showWords }}
          />
        </>
      )}
    </div>
  );
}

const COULD_NOT_LOAD = 'The checker could not be loaded. It will try again when you type.';
