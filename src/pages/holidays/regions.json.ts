import type { APIRoute } from 'astro';

import { countries, makeRegionList } from '../../holidays/generate/index.ts';

/** The regions to choose from: `/holidays/regions.json`. */
export const GET: APIRoute = () => Response.json(makeRegionList(countries()));
