import type { APIRoute, GetStaticPaths } from 'astro';

import { countries, makeHolidayFile, type Country } from '../../holidays/generate/index.ts';
import { yearsOfThisBuild } from '../../holidays/index.ts';

/** One file of public holidays for each country: `/holidays/GB.json`. */
export const getStaticPaths = (() =>
  countries().map((country) => ({ params: { country: country.code }, props: { country } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ country: Country }> = ({ props }) =>
  Response.json(makeHolidayFile(props.country, yearsOfThisBuild()));
