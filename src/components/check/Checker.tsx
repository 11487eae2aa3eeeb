import '../ui/fields/fields.css';
import './check.css';

import { useEffect, useRef, useState } from 'preact/hooks';

import type { Span } from '../../messages/check/index.ts';
import { StatusLine, useStatus } from '../ui/StatusLine.tsx';
import { FactList } from './findings/FactList.tsx';
import { FindingList, useSpokenCount } from './findings/FindingList.tsx';
import { MarkedMessage } from './findings/MarkedMessage.tsx';
import { selectNext } from './findings/next-span.ts';
import { useCheck } from './use-check.ts';
import { useDraft, type NamedMoment } from './use-draft.ts';

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

  useSpokenCount(checked, text, checked?.check.findings.length ?? 0, say);
  useEffect(() => {
    if (couldNotLoad) say(COULD_NOT_LOAD);
  }, [couldNotLoad, say]);
  useEffect(() => {
    // The Undo button has gone, and with it the focus.
    if (returnsToField > 0) field.current?.focus();
  }, [returnsToField]);

  const showWords = (spans: readonly Span[]): void => {
    if (field.current && checked?.text === text) selectNext(spans, field.current);
  };
  return (
    <div class="fields checker">
      <div class="field">
        <label for="check-for">What is it for?</label>
        <select
          id="check-for"
          autocomplete="off"
          value={moment}
          onChange={(event) => {
            const chosen = moments.find((one) => one.moment === event.currentTarget.value);
            if (chosen) choose(chosen.moment);
          }}
        >
          {moments.map(({ moment: value, name }) => (
            <option key={value} value={value} selected={value === moment}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="side-by-side">
        <div class="field">
          <label for="check-message">Your message</label>
          <p class="hint" id="check-message-hint">
            Type or paste your message, in English. It stays on this device, in this tab.
          </p>
          <textarea
            id="check-message"
            ref={field}
            rows={14}
            autocomplete="off"
            aria-describedby="check-message-hint"
            // Undefined leaves what the reader may have typed before the page could listen.
            value={isRead ? text : undefined}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <div class="row">
            <button
              type="button"
              class="plain"
              onClick={() => {
                clear();
                say(text === '' ? 'There is nothing to clear.' : 'Cleared. Press Undo to bring it back.');
              }}
            >
              Clear
            </button>
            {cleared !== null && (
              <button
                type="button"
                class="plain"
                onClick={() => {
                  undo();
                  setReturnsToField((count) => count + 1);
                  say('Your message is back.');
                }}
              >
                Undo
              </button>
            )}
          </div>
        </div>
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
