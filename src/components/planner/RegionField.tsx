import { useEffect, useState } from 'preact/hooks';

import { guessRegion, type RegionChoice } from '../../holidays/index.ts';
import { CONTROLS } from './controls.ts';
import { FieldError } from './FieldError.tsx';
import type { FieldProps } from './fields.ts';
import { NotLoaded } from './NotLoaded.tsx';
import { RegionBox } from './RegionBox.tsx';
import { regionList } from './region.ts';

interface Props extends FieldProps {
  readonly base: string;
  /** The years that holidays are known for. */
  readonly years: readonly [first: number, last: number];
}

/** Whose public holidays count. The browser's own region is offered, never applied unasked. The list comes with the field. */
export function RegionField({ draft, change, errorAt, base, years }: Props) {
  const [regions, setRegions] = useState<readonly RegionChoice[] | null>(null);
  const [failed, setFailed] = useState(false);
  const fetchList = (): void => {
    void regionList(base).then((list) => {
      setRegions(list);
      setFailed(list === null);
    });
  };
  useEffect(fetchList, [base]);

  const error = errorAt(CONTROLS.region);
  const guess = regions && guessRegion(navigator.languages, regions);
  const guessed = regions?.find(({ code }) => code === guess);
  const choose = ({ code, name }: RegionChoice): void => {
    change({ ...draft, region: code, regionText: name });
  };
  return (
    <div class="field">
      <label for={CONTROLS.region}>Where do they work? Steps move off public holidays there.</label>
      <p class="hint" id="region-hint">
        A country, or a part of one. Holidays are known for {years[0]} to {years[1]}.
      </p>
      <FieldError id="region-error" says={error} />
      <RegionBox
        id={CONTROLS.region}
        regions={regions ?? []}
        text={draft.regionText}
        onText={(text) => {
          // A name typed out in full is as good as one picked.
          const same = regions?.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
          change({ ...draft, region: same?.code ?? '', regionText: text });
        }}
        onChoose={choose}
        describedBy={error ? 'region-hint region-error' : 'region-hint'}
        isWrong={error !== undefined}
      />
      {failed && (
        <NotLoaded
          says="The list of regions could not be loaded. Without a region, only weekends are checked."
          onAgain={fetchList}
        />
      )}
      {guessed && draft.regionText === '' && (
        <button type="button" class="plain" onClick={() => choose(guessed)}>
          Use {guessed.name}, as your browser suggests
        </button>
      )}
    </div>
  );
}
