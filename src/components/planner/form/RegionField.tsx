import { useEffect, useState } from 'preact/hooks';

import {
  exactRegion,
  guessRegion,
  parseRegionCode,
  partsOf,
  partsRuleOf,
  type RegionChoice,
} from '../../../holidays/choose.ts';
import { CONTROLS } from '../../../session/form/index.ts';
import { FieldError } from '../../ui/fields/FieldError.tsx';
import type { FieldProps } from './field-props.ts';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { RegionBox } from './RegionBox.tsx';
import { regionList } from '../../tab/regions.ts';

interface Props extends FieldProps {
  readonly base: string;
  /** The years that holidays are known for. */
  readonly years: readonly [first: number, last: number];
}

/** Whose public holidays count. The browser's own region is offered, never applied unasked. The list comes with the field. */
export function RegionField({ values, change, errorAt, base, years }: Props) {
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
  const chosen = regions?.find(({ code }) => code === values.region);
  const choose = ({ code, name }: RegionChoice): void => {
    change({ ...values, region: code, regionText: name });
  };
  return (
    <div class="field">
      <label for={CONTROLS.region}>Where is the employer? Your plan will avoid public holidays there.</label>
      <p class="hint" id="region-hint">
        A country, or a part of one. We have the holidays for {years[0]} to {years[1]}.
      </p>
      <FieldError id="region-error" says={error} />
      <RegionBox
        id={CONTROLS.region}
        regions={regions ?? []}
        text={values.regionText}
        onText={(text) => {
          // A name typed out in full is as good as one picked.
          change({ ...values, region: exactRegion(regions ?? [], text)?.code ?? '', regionText: text });
        }}
        onChoose={choose}
        onLeave={() => {
          if (chosen && chosen.name !== values.regionText) choose(chosen);
        }}
        describedBy={error ? 'region-hint region-error' : 'region-hint'}
        isWrong={error !== undefined}
      />
      {failed && (
        <LoadFailed
          says="The list of regions could not be loaded. Without a region, only weekends are checked."
          onAgain={fetchList}
        />
      )}
      {guessed && values.regionText === '' && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            choose(guessed);
            // The button goes, and focus must not go with it.
            document.getElementById(CONTROLS.region)?.focus();
          }}
        >
          Use {guessed.name}, as your browser suggests
        </button>
      )}
      {/* Not while a short name is typed on the way to a longer one. */}
      {regions && chosen?.name === values.regionText && <PartField {...{ chosen, regions, choose }} />}
    </div>
  );
}

interface PartProps {
  readonly chosen: RegionChoice;
  readonly regions: readonly RegionChoice[];
  readonly choose: (region: RegionChoice) => void;
}

/** Which part of the country, for one whose parts have holidays of their own; nothing for others. */
function PartField({ chosen, regions, choose }: PartProps) {
  const country = regions.find(({ code }) => code === parseRegionCode(chosen.code)?.country);
  const rule = country && partsRuleOf(country.code, regions);
  if (!country || !rule) return null;
  const parts = partsOf(country.code, regions);
  return (
    <>
      <label for="region-part">Which part?</label>
      <p class="hint" id="region-part-hint">
        {rule === 'ask'
          ? `Parts of ${country.name} have their own holidays. If you don't know which part, your plan will avoid all of them.`
          : `Some parts of ${country.name} have more holidays. Unless you choose one, your plan will avoid only the national holidays.`}
      </p>
      <select
        id="region-part"
        aria-describedby="region-part-hint"
        value={chosen.code}
        onChange={(event) => {
          const { value } = event.currentTarget;
          choose([...parts, country].find(({ code }) => code === value) ?? country);
        }}
      >
        <option value={country.code}>{rule === 'ask' ? "I don't know" : "Another part, or I don't know"}</option>
        {parts.map(({ code, name }) => (
          <option key={code} value={code}>
            {name.replace(`, ${country.name}`, '')}
          </option>
        ))}
      </select>
    </>
  );
}
