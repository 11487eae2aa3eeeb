/** What a shared link shows of a page. */
export interface PictureWords {
  readonly title: string;
  /** When the page is the one to read, or what the site is. */
  readonly when: string;
  /** What the postmark says, in three short lines; null for the mark of the site. */
  readonly postmark: readonly [string, string, string] | null;
}

/** Colors in a notation that picture software reads. */
export type PictureColors = Readonly<Record<'paper' | 'ink' | 'muted' | 'blue' | 'stamp' | 'rule', string>>;

interface Props {
  readonly words: PictureWords;
  readonly colors: PictureColors;
}

const LINES = [0, 1, 2];

/**
 * The front of an envelope, 1200 by 630. It is drawn by satori, which knows flex boxes and only inline styles; none of
 * this reaches a page.
 */
export function SharePicture({
  words: { title, when, postmark },
  colors: { paper, ink, muted, blue, stamp, rule },
}: Props) {
  const edge = [
    [stamp, 0, 36],
    [paper, 36, 60],
    [blue, 60, 96],
    [paper, 96, 120],
  ].map(([color, from, to]) => `${color} ${from}px, ${color} ${to}px`);
  return (
    <div style={{ ...COLUMN, width: '100%', height: '100%', background: paper, color: ink, fontFamily: 'Charis SIL' }}>
      <div style={{ height: 28, backgroundImage: `repeating-linear-gradient(-45deg, ${edge.join(', ')})` }} />
      <div style={{ ...COLUMN, flexGrow: 1, padding: '64px 80px 52px' }}>
        <div style={{ fontFamily: 'Figtree', fontSize: 30, color: muted }}>{when}</div>
        <div style={{ width: 780, marginTop: 14, fontSize: 82, lineHeight: 1.08 }}>{title}</div>
        <div style={{ ...COLUMN, marginTop: 'auto' }}>
          {LINES.map((line) => (
            <div key={line} style={{ height: 2, marginBottom: 40, background: rule }} />
          ))}
        </div>
        <div style={{ display: 'flex', fontSize: 46 }}>Sit Tight</div>
      </div>
      <div
        style={{
          ...RING,
          top: 84,
          right: 80,
          width: 226,
          height: 226,
          border: `8px solid ${stamp}`,
          transform: 'rotate(-7deg)',
        }}
      >
        <div
          style={{
            ...RING,
            width: 178,
            height: 178,
            border: `3px solid ${stamp}`,
            color: stamp,
            fontFamily: 'Figtree',
          }}
        >
          {postmark ? <Lettering lines={postmark} /> : <Address stamp={stamp} />}
        </div>
      </div>
    </div>
  );
}

function Lettering({ lines: [above, middle, below] }: { readonly lines: readonly [string, string, string] }) {
  return (
    <div style={{ ...COLUMN, alignItems: 'center' }}>
      <div style={{ fontSize: 23, letterSpacing: 3 }}>{above}</div>
      <div style={{ fontSize: 66, lineHeight: 1.05 }}>{middle}</div>
      <div style={{ fontSize: 23, letterSpacing: 3 }}>{below}</div>
    </div>
  );
}

/** The three lines of the site's mark. */
function Address({ stamp }: { readonly stamp: string }) {
  return (
    <div style={{ ...COLUMN, width: 100 }}>
      {LINES.map((line) => (
        <div key={line} style={{ width: line === 2 ? 58 : 100, height: 12, margin: '8px 0', background: stamp }} />
      ))}
    </div>
  );
}

const COLUMN = { display: 'flex', flexDirection: 'column' } as const;
const RING = {
  position: 'absolute',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  borderRadius: '50%',
  boxSizing: 'border-box',
} as const;
