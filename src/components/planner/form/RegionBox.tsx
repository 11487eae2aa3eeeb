import Combobox from '@github/combobox-nav';
import { useEffect, useRef, useState } from 'preact/hooks';

import { searchRegions, type RegionChoice } from '../../../holidays/choose.ts';

interface Props {
  readonly id: string;
  readonly regions: readonly RegionChoice[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (region: RegionChoice) => void;
  /** Called when the reader leaves the field. */
  readonly onLeave: () => void;
  readonly describedBy: string;
  readonly isWrong: boolean;
}

/** As many as fit below the field without covering the page. */
const MOST_SHOWN = 8;

/** A text field that lists the regions that fit what is typed. The keys and the ARIA attributes are combobox-nav's. */
export function RegionBox({ id, regions, text, onText, onChoose, onLeave, describedBy, isWrong }: Props) {
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const combobox = useRef<Combobox | null>(null);
  // The arrow that opened the list, for it also goes to the first or the last option.
  const openedBy = useRef<1 | -1 | null>(null);
  const found = searchRegions(regions, text);
  const shown = isOpen ? found.slice(0, MOST_SHOWN) : [];
  const isListed = shown.length > 0;

  useEffect(() => {
    if (!input.current || !list.current) return;
    // With true, Tab would stay in the field to choose the active option.
    const made = new Combobox(input.current, list.current, { tabInsertsSuggestions: false });
    combobox.current = made;
    return () => made.destroy();
  }, []);
  useEffect(() => {
    if (!isListed) return;
    combobox.current?.start();
    if (openedBy.current !== null) combobox.current?.navigate(openedBy.current);
    openedBy.current = null;
    return () => combobox.current?.stop();
  }, [isListed]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (step !== undefined && !isListed && !event.altKey) {
      event.preventDefault();
      openedBy.current = step;
      setOpen(true);
    } else if (event.key === 'Escape') setOpen(false);
  };
  return (
    <div class="region-box">
      <input
        ref={input}
        id={id}
        type="text"
        autocomplete="off"
        aria-describedby={describedBy}
        aria-invalid={isWrong ? true : undefined}
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOpen(false);
          onLeave();
        }}
      />
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label="Regions" hidden={!isListed}>
        {shown.map((region) => (
          // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- keys go to the field, and combobox-nav clicks the active option
          <li
            key={region.code}
            id={`${id}-${region.code}`}
            role="option"
            // From here on combobox-nav sets it.
            aria-selected={false}
            // The pointer must not take focus from the field, or the list closes before the click.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              onChoose(region);
              setOpen(false);
            }}
          >
            {region.name}
          </li>
        ))}
      </ul>
      <p class="hint" aria-live="polite">
        {regions.length > 0 &&
          found.length === 0 &&
          `No holidays found for “${text.trim()}”. Check the spelling, or go on without a region.`}
      </p>
    </div>
  );
}
