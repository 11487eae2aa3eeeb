import { useState } from 'preact/hooks';

import { searchRegions, type RegionChoice } from '../../holidays/index.ts';

interface Props {
  readonly id: string;
  readonly regions: readonly RegionChoice[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (region: RegionChoice) => void;
  readonly describedBy: string;
  readonly isWrong: boolean;
}

/** As many as fit below the field without covering the page. */
const MOST_SHOWN = 8;

/** A field that lists the regions that fit what is typed: the combobox of the ARIA Authoring Practices, with a list below. */
export function RegionBox({ id, regions, text, onText, onChoose, describedBy, isWrong }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = isOpen ? searchRegions(regions, text).slice(0, MOST_SHOWN) : [];
  const listId = `${id}-list`;
  const optionId = (index: number): string => `${id}-option-${String(index)}`;

  const choose = (region: RegionChoice): void => {
    onChoose(region);
    setOpen(false);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[active];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + found.length) % Math.max(found.length, 1));
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === 'Escape') {
      setOpen(false);
      setActive(-1);
    }
  };
  return (
    <div class="region-box">
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 && found[active] ? optionId(active) : undefined}
        aria-describedby={describedBy}
        aria-invalid={isWrong ? true : undefined}
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <ul id={listId} role="listbox" aria-label="Regions" hidden={found.length === 0}>
        {found.map((region, index) => (
          // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- keys go to the field, which names the active option
          <li
            key={region.code}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            // The pointer must not take focus from the field, or the list closes before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(region)}
          >
            {region.name}
          </li>
        ))}
      </ul>
    </div>
  );
}
