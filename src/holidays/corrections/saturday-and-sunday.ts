/**
 * Countries without an entry of their own in CLDR's weekend data (weekData.json of CLDR 48: territory 001, Saturday
 * and Sunday), for which that was found right on 2026-11-25: vacanza/holidays, commit c382fde, gives none of them a
 * Friday, Mauritania excepted, which moved to Saturday and Sunday in October 2014. A country that is neither here,
 * nor corrected in this folder, nor in CLDR fails the build until somebody has looked it up.
 */
export const SATURDAY_AND_SUNDAY: readonly string[] = (
  'AD AE AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BE BF BG BI BJ BL BM BO BQ BR BS BW BY BZ CA CC CD CF CG CH CI CK ' +
  'CL CM CN CO CR CU CV CW CX CY CZ DE DK DM DO EC EE EH ER ES ET FI FJ FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ ' +
  'GR GT GU GW GY HK HN HR HT HU IC ID IE IM IS IT JE JM JP KE KM KN KR KY KZ LC LI LK LR LS LT LU LV MA MC MD ME MF ' +
  'MG MK ML MQ MR MS MT MU MW MX MY MZ NA NC NE NF NG NI NL NO NZ PA PE PF PH PK PL PM PR PT PY RE RO RS RU RW SC SE ' +
  'SG SH SI SJ SK SL SM SN SR SS ST SV SX SZ TC TD TG TH TN TO TR TT TW TZ UA US UY UZ VA VC VE VG VI VN VU WF XK YT ' +
  'ZA ZM ZW'
).split(' ');
