/** What people call regions besides the names of CLDR and date-holidays, which this project adds. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  BA: ['Bosnia'],
  CD: ['DRC', 'DR Congo', 'Democratic Republic of the Congo'],
  CG: ['Republic of the Congo'],
  CI: ['Ivory Coast'],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic'],
  'DE-BW': ['Baden-Wuerttemberg', 'Baden-Württemberg'],
  'DE-BY': ['Bavaria'],
  'DE-HB': ['Bremen'],
  'DE-HE': ['Hesse'],
  'DE-HH': ['Hamburg'],
  'DE-MV': ['Mecklenburg-Western Pomerania'],
  'DE-NI': ['Lower Saxony'],
  'DE-NW': ['North Rhine-Westphalia', 'NRW'],
  'DE-RP': ['Rhineland-Palatinate'],
  'DE-SN': ['Saxony'],
  'DE-ST': ['Saxony-Anhalt'],
  'DE-TH': ['Thuringia'],
  'ES-CT': ['Catalonia'],
  'ES-PV': ['Basque Country'],
  GB: ['Great Britain', 'Britain', 'UK', 'U.K.'],
  KR: ['Korea', 'Republic of Korea'],
  MK: ['Macedonia'],
  NL: ['Holland'],
  RU: ['Russian Federation'],
  SZ: ['Swaziland'],
  TR: ['Turkey'],
  US: ['United States of America', 'America', 'USA', 'U.S.', 'U.S.A.', 'the States'],
  'US-DC': ['Washington DC', 'Washington D.C.', 'D.C.'],
  VA: ['Holy See', 'Vatican'],
  VN: ['Viet Nam'],
};

/** The names that a region goes by besides its first, each once. */
export function namesInUse(code: string, name: string, found: readonly string[]): readonly string[] {
  const names = new Set([...(OTHER_NAMES[code] ?? []), ...found]);
  names.delete(name);
  names.delete(code);
  return [...names];
}
