// The second entry point: what the field needs in which a reader chooses a region.
export { guessRegion } from './guess-region.ts';
export type { PartsRule } from './holiday-file.ts';
export { parseRegionCode, writeRegionCode } from './region-code.ts';
export { partsOf, partsRuleOf, readRegionList, type RegionChoice } from './region-list.ts';
export { exactRegion, searchRegions } from './search-regions.ts';
