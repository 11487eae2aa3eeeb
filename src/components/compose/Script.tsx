import type { ComponentChildren } from 'preact';

import { joinPieces, readScript, spokenSeconds, type Block, type Line, type Turn } from '../../messages/index.ts';
import { Heading, type Level } from './Heading.tsx';
import { Pieces } from './Pieces.tsx';

interface Props {
  readonly blocks: readonly Block[];
  readonly level: Level;
  /** What stands under the words of a turn, such as a field for the date that they name. */
  readonly under?: ((turn: Turn) => ComponentChildren) | undefined;
}

/** A call as a conversation: what to say at each turn that it can take, and what to do meanwhile. */
export function Script({ blocks, level, under }: Props) {
  return (
    <div class="sheet script">
      {readScript(blocks).map(({ turn, heading, lines }, index) => (
        <section key={index}>
          {heading && (
            <Heading level={level}>
              <Pieces pieces={heading} />
              {turn === 'voicemail' && <span class="label"> about {secondsToSay(lines)} seconds</span>}
            </Heading>
          )}
          {lines.map(({ kind, pieces }, place) => (
            <p class={kind} key={place}>
              {kind === 'say' && <span class="label">You </span>}
              <span>
                <Pieces pieces={pieces} />
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
  const said = lines.filter(({ kind }) => kind === 'say').map(({ pieces }) => joinPieces(pieces));
  return Math.round(spokenSeconds(said.join(' ')));
}
