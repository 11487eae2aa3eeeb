import type { ComponentChildren } from 'preact';

import {
  joinSegments,
  readScript,
  spokenSeconds,
  type Block,
  type Line,
  type CallOutcome,
} from '../../../messages/index.ts';
import { Heading, type Level } from '../../ui/Heading.tsx';
import { firstOfEachField, Segments, type DrawBlank } from './Segments.tsx';

interface Props {
  readonly blocks: readonly Block[];
  readonly level: Level;
  /** What stands under the words of a turn, such as a field for the date that they name. */
  readonly blank?: DrawBlank | undefined;
  readonly under?: ((turn: CallOutcome) => ComponentChildren) | undefined;
}

/** A call as a conversation: what to say at each turn that it can take, and what to do meanwhile. */
export function Script({ blocks, level, blank, under }: Props) {
  const parts = readScript(blocks);
  const inputs = firstOfEachField(parts.flatMap(({ lines }) => lines.flatMap(({ segments }) => segments)));
  return (
    <div class="sheet script">
      {parts.map(({ turn, heading, lines }, index) => (
        <section key={index}>
          {heading && (
            <Heading level={level}>
              <Segments segments={heading} />
              {turn === 'voicemail' && <span class="label"> about {secondsToSay(lines)} seconds</span>}
            </Heading>
          )}
          {lines.map(({ kind, segments }, place) => (
            <p class={kind} key={place}>
              {kind === 'say' && <span class="label">You </span>}
              <span>
                <Segments {...{ segments, inputs, blank }} />
              </span>
            </p>
          ))}
          {turn && under?.(turn)}
        </section>
      ))}
    </div>
  );
}

function secondsToSay(lines: readonly Line[]): number {
  const said = lines.filter(({ kind }) => kind === 'say').map(({ segments }) => joinSegments(segments));
  return Math.round(spokenSeconds(said.join(' ')));
}
