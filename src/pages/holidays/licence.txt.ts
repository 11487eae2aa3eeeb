import type { APIRoute } from 'astro';

// By its path, for the package exports only its code.
import licence from '../../../node_modules/date-holidays/LICENSE?raw';

const NOTICE = `The files in this folder hold public holidays from date-holidays
<https://github.com/commenthol/date-holidays>, reduced to the public holidays of a
few years, with the names of countries in English from Unicode CLDR. They are
available under CC BY-SA 3.0 <https://creativecommons.org/licenses/by-sa/3.0/>,
whatever the licence of the rest of this site. What follows is the licence
of date-holidays, with the sources that it names.

`;

/** The licence of the holidays with the attribution that it asks for: `/holidays/licence.txt`. */
export const GET: APIRoute = () => new Response(NOTICE + licence);
