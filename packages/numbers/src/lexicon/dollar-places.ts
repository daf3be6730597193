/** Places that a dateline names, by the currency called dollar that is paid there; places of several words are joined by hyphens. */
const places: Readonly<Record<string, string>> = {
  USD:
    'united-states u.s. usa us washington new-york los-angeles san-francisco san-diego san-jose san-antonio chicago houston boston dallas austin ' +
    'seattle denver atlanta miami philadelphia phoenix detroit minneapolis portland las-vegas cleveland pittsburgh baltimore charlotte ' +
    'nashville indianapolis milwaukee sacramento orlando tampa cincinnati st.-louis salt-lake-city new-orleans kansas-city ' +
    'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky ' +
    'louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new-hampshire new-jersey ' +
    'new-mexico north-carolina north-dakota ohio oklahoma oregon pennsylvania rhode-island south-carolina south-dakota tennessee texas utah ' +
    'vermont virginia west-virginia wisconsin wyoming ala ariz calif colo conn del fla ill ind kan ky md mass mich minn mo mont neb nev n.h. n.j. ' +
    'n.m. n.y. n.c. n.d. okla ore pa r.i. s.c. s.d. tenn tex vt va wash w.va. wis wyo d.c.',
  CAD:
    'canada toronto montreal montréal vancouver calgary ottawa edmonton winnipeg halifax ontario quebec québec alberta manitoba saskatchewan ' +
    'british-columbia nova-scotia new-brunswick newfoundland yukon nunavut ont alta que b.c.',
  AUD: 'australia sydney melbourne brisbane perth adelaide canberra hobart darwin queensland tasmania nsw new-south-wales',
  NZD: 'new-zealand auckland wellington christchurch dunedin',
  SGD: 'singapore',
  HKD: 'hong-kong',
  TWD: 'taiwan taipei',
}

/** The currency of a place in small letters. */
export const dollarPlaces: ReadonlyMap<string, string> = new Map(
  Object.entries(places).flatMap(([code, names]) => names.split(' ').map((name): [string, string] => [name, code])),
)

/** Exchanges that an issuer is listed on, before the colon of its symbol: "(NYSE: ABC)". */
export const dollarExchanges: ReadonlyMap<string, string> = new Map([
  ['NYSE', 'USD'],
  ['NASDAQ', 'USD'],
  ['Nasdaq', 'USD'],
  ['OTCQB', 'USD'],
  ['OTCQX', 'USD'],
  ['TSX', 'CAD'],
  ['TSXV', 'CAD'],
  ['TSX-V', 'CAD'],
  ['ASX', 'AUD'],
  ['NZX', 'NZD'],
  ['SGX', 'SGD'],
  ['HKEX', 'HKD'],
  ['SEHK', 'HKD'],
])
