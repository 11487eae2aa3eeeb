import { useEffect, useState } from 'preact/hooks';

import { parseRegionCode, partsOf, type RegionChoice } from '../../holidays/choose.ts';
import { regionList } from '../tab/regions.ts';

interface Props {
  readonly base: string;
  /** An ISO 3166 code; empty for none. */
  readonly region: string;
  readonly onRegion: (region: string) => void;
}

/** Whose public holidays count: a country and, where its parts have holidays of their own, a part. */
export function RegionSelect({ base, region, onRegion }: Props) {
  const [regions, setRegions] = useState<readonly RegionChoice[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const fetchList = (): void => {
    setFailed(false);
    void regionList(base).then((list) => {
      setRegions(list ?? []);
      setFailed(list === null);
    });
  };
  useEffect(fetchList, [base]);

  const country = parseRegionCode(region)?.country ?? '';
  const parts = country === '' ? [] : partsOf(country, regions);
  return (
    <div class="field">
      <label for="region">Which public holidays apply?</label>
      <select
        id="region"
        aria-describedby="region-note"
        value={country}
        onChange={(event) => onRegion(event.currentTarget.value)}
      >
        <option value="">None, only weekends</option>
        {regions
          .filter(({ code }) => !code.includes('-'))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
      <p id="region-note" class="label">
        {hasFailed ? 'The list of countries could not be loaded.' : 'This can be changed in the planner.'}
      </p>
      {hasFailed && (
        <button type="button" class="button quiet" onClick={fetchList}>
          Try again
        </button>
      )}
      {parts.length > 0 && (
        <>
          <label for="region-part">Which part?</label>
          <select id="region-part" value={region} onChange={(event) => onRegion(event.currentTarget.value)}>
            <option value={country}>The whole country, or more than one</option>
            {parts.map(({ code, name }) => (
              <option key={code} value={code}>
                {/* A part's name goes on with its country's. */}
                {name.split(', ')[0]}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
