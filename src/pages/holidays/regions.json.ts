import type { APIRoute } from 'astro';

import { countries } from '../../holidays/generate/countries.ts';
import { makeRegionList } from '../../holidays/generate/region-list.ts';

/** The regions to choose from: `/holidays/regions.json`. */
export const GET: APIRoute = () => Response.json(makeRegionList(countries()));
