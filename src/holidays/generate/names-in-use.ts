/** What people call regions besides the names of CLDR and date-holidays, which this project adds. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  BA: ['Bosnia'],
  CD: ['DRC', 'DR Congo', 'Democratic Republic of the Congo'],
  CG: ['Republic of the Congo'],
  CI: ['Ivory Coast'],
  CN: ['PRC', 'Mainland China', 'People’s Republic of China'],
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
  'ES-AN': ['Andalusia'],
  'ES-CL': ['Castile and León'],
  'ES-CM': ['Castile-La Mancha'],
  'ES-CT': ['Catalonia'],
  'ES-IB': ['Balearic Islands'],
  'ES-NC': ['Navarre'],
  'ES-PV': ['Basque Country'],
  GB: ['Great Britain', 'Britain', 'UK', 'U.K.'],
  GR: ['Hellas', 'Hellenic Republic'],
  IE: ['Republic of Ireland', 'Eire', 'ROI'],
  JP: ['Nippon', 'Nihon'],
  KR: ['Korea', 'Republic of Korea'],
  MK: ['Macedonia'],
  NL: ['Holland', 'the Netherlands'],
  RU: ['Russian Federation'],
  SA: ['KSA'],
  SZ: ['Swaziland'],
  TR: ['Turkey'],
  US: ['United States of America', 'America', 'USA', 'U.S.', 'U.S.A.', 'the States'],
  'US-DC': ['Washington DC', 'Washington D.C.', 'D.C.'],
  'US-NY': ['NYC', 'New York City'],
  VA: ['Holy See', 'Vatican'],
  VN: ['Viet Nam'],
  ZA: ['RSA'],
};

/** The names that a region goes by besides its first, each once. */
export function namesInUse(code: string, name: string, found: readonly string[]): readonly string[] {
  const names = new Set([...(OTHER_NAMES[code] ?? []), ...found]);
  names.delete(name);
  names.delete(code);
  return [...names];
}
