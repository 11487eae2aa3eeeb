import { CHARITY } from './charity.ts';
import { FIRST_LOOK } from './first-look.ts';
import { HOTEL } from './hotel.ts';
import { KITCHEN } from './kitchen.ts';
import { LAB } from './lab.ts';
import { MORE_NOTES } from './more-notes.ts';
import { SCHOOL } from './school.ts';
import { SECOND_LOOK } from './second-look.ts';
import { SOFTWARE } from './software.ts';
import { STORE } from './store.ts';
import { TRADES } from './trades.ts';
import { WARD } from './ward.ts';
import { WAREHOUSE } from './warehouse.ts';
import type { Work } from './work.ts';

/** Notes to employers, one file for each kind of work; these were held out at first. */
export const NOTES_BY_WORK: readonly Work[] = [
  CHARITY,
  HOTEL,
  KITCHEN,
  LAB,
  SCHOOL,
  SOFTWARE,
  STORE,
  TRADES,
  WARD,
  WAREHOUSE,
  ...MORE_NOTES,
  ...FIRST_LOOK,
  ...SECOND_LOOK,
];
