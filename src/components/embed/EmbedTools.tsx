import '../ui/fields/fields.css';
import '../advisers/advisers.css';
import './embed.css';

import { useEffect, useRef, useState } from 'preact/hooks';

import { RegionSelect } from '../advisers/RegionSelect.tsx';
import { Choices } from '../ui/fields/Choices.tsx';
import { PACES } from '../ui/fields/plan-choices.ts';
import { CopyRow } from '../ui/sharing/CopyRow.tsx';
import { legible, OWN_ACCENT, readAccent } from './look.ts';
import { AS_IT_COMES, frameQuery, frameSnippet, type FrameChoices } from './snippet.ts';

interface Props {
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
  /** The address that the site was built for, ending in a slash; null where the build was not told it. */
  readonly site: string | null;
}

/** How a framed planner is to look, the code for it, and the planner as that code draws it. */
export function EmbedTools({ base, site }: Props) {
  const [choices, setChoices] = useState<FrameChoices>(AS_IT_COMES);
  const set = (more: Partial<FrameChoices>): void => setChoices({ ...choices, ...more });
  return (
    <div class="adviser-tools">
      <div class="link-maker needs-script" data-pagefind-ignore>
        <div class="fields">
          <AccentField accent={choices.accent} onAccent={(accent) => set({ accent })} />
          <Choices
            name="theme"
            legend="Light or dark?"
            value={choices.theme}
            onValue={(theme) => set({ theme })}
            choices={[
              { value: '', label: 'Match each reader’s device' },
              { value: 'light', label: 'Always light' },
              { value: 'dark', label: 'Always dark' },
            ]}
          />
          <Choices
            name="ground"
            legend="Background"
            value={choices.isTransparent ? 'transparent' : 'paper'}
            onValue={(ground) => set({ isTransparent: ground === 'transparent' })}
            choices={[
              { value: 'paper', label: 'The planner’s own' },
              {
                value: 'transparent',
                label: 'Yours shows through',
                hint: 'Choose light or dark above to fit the color of your page.',
              },
            ]}
          />
          <Choices
            name="pace"
            legend="Which pace does the form start with?"
            value={choices.pace}
            onValue={(pace) => set({ pace })}
            choices={PACES}
          />
          <RegionSelect base={base} region={choices.region} onRegion={(region) => set({ region })} />
        </div>
        <Code site={site} choices={choices} />
      </div>
      <section aria-labelledby="preview" class="needs-script" data-pagefind-ignore>
        <h2 id="preview">Preview</h2>
        <Preview address={`${base}embed/planner/${frameQuery(choices)}`} theme={choices.theme} />
      </section>
    </div>
  );
}

function AccentField({ accent, onAccent }: { readonly accent: string; readonly onAccent: (accent: string) => void }) {
  const color = readAccent(accent);
  const isMixed = color !== null && (legible(color, 'light') !== color || legible(color, 'dark') !== color);
  return (
    <div class="field">
      <label for="accent">Color of links and buttons</label>
      <div class="row">
        <input
          id="accent"
          type="color"
          value={color ?? OWN_ACCENT}
          aria-describedby="accent-note"
          onInput={(event) => onAccent(event.currentTarget.value)}
        />
        {color && (
          <button type="button" class="button quiet" onClick={() => onAccent('')}>
            Use the planner’s own color
          </button>
        )}
      </div>
      <p id="accent-note" class="label">
        {isMixed
          ? 'This color is hard to read on some backgrounds, so the planner makes it darker or lighter there.'
          : 'Where a color would be hard to read, the planner makes it darker or lighter.'}
      </p>
    </div>
  );
}

function Code({ site, choices }: { readonly site: string | null; readonly choices: FrameChoices }) {
  const code = site === null ? null : frameSnippet(site, choices);
  if (code === null) return <NoAddress />;
  return (
    <div class="made-link">
      <pre role="group" aria-label="The code to paste">
        <code>{code}</code>
      </pre>
      <CopyRow text={code} label="Copy the code" what="code" />
    </div>
  );
}

/** Why there is no code to paste. */
export function NoAddress() {
  return (
    <p class="made-link">
      There is no code to paste here, because this copy of the site was built without its address. Whoever publishes it
      sets <code>SITE_URL</code> when they build it.
    </p>
  );
}

/** Framed as on somebody else's page: it can't see what this browser has saved for the site. */
function Preview({ address, theme }: { readonly address: string; readonly theme: FrameChoices['theme'] }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(700);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>): void => {
      if (source !== frame.current?.contentWindow || data?.type !== 'height') return;
      if (typeof data.height === 'number') setHeight(Math.min(data.height, 20_000));
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  useEffect(() => {
    // As in the code: a frame is only see-through where its colors, light or dark, are those around.
    if (frame.current) frame.current.style.colorScheme = theme;
  }, [theme]);
  return (
    <iframe
      ref={frame}
      class="embed-preview"
      src={address}
      title="Preview of the planner in a frame"
      sandbox="allow-scripts allow-forms allow-downloads allow-popups"
      height={height}
    />
  );
}
