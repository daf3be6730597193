const names: Readonly<Record<string, string>> = {
  AFN: 'afghani afghanis',
  AED: 'dirham dirhams',
  ALL: 'leke',
  AOA: 'kwanza kwanzas',
  AWG: 'florin florins',
  AZN: 'manat manats',
  BDT: 'taka takas',
  BGN: 'lev leva levs',
  BOB: 'boliviano bolivianos',
  BRL: 'reais',
  BTN: 'ngultrum ngultrums',
  BWP: 'pula',
  CHF: 'franc francs',
  CNY: 'yuan yuans renminbi rmb kuai',
  CRC: 'colones',
  CZK: 'koruna korunas koruny korun kč',
  DEM: 'deutschmark deutschmarks deutschemark deutschemarks',
  ESP: 'peseta pesetas',
  ETB: 'birr',
  EUR: 'euro euros',
  FIM: 'markka markkaa',
  GBP: 'quid',
  GEL: 'lari laris',
  GHS: 'cedi cedis',
  GMD: 'dalasi dalasis',
  GRD: 'drachma drachmas',
  GTQ: 'quetzal quetzals quetzales',
  HNL: 'lempira lempiras',
  HRK: 'kuna kunas',
  HTG: 'gourde gourdes',
  HUF: 'forint forints',
  IDR: 'rupiah rupiahs',
  ILS: 'shekel shekels sheqel sheqels',
  INR: 'rupee rupees',
  IRR: 'rial rials toman tomans',
  ISK: 'króna krónur',
  ITL: 'lire',
  JPY: 'yen',
  KES: 'shilling shillings',
  KHR: 'riel riels',
  KRW: 'won',
  KWD: 'dinar dinars',
  KZT: 'tenge',
  LAK: 'kip',
  LSL: 'maloti',
  LTL: 'litas litai',
  LVL: 'lats',
  MGA: 'ariary',
  MKD: 'denar denars',
  MMK: 'kyat kyats',
  MNT: 'tugrik tugriks tögrög tughrik tughriks',
  MOP: 'pataca patacas',
  MRU: 'ouguiya ouguiyas',
  MVR: 'rufiyaa rufiyaas',
  MXN: 'peso pesos',
  MYR: 'ringgit ringgits',
  MZN: 'metical meticals meticais',
  NGN: 'naira nairas',
  NIO: 'cordobas córdoba córdobas',
  NLG: 'guilder guilders',
  NOK: 'krone kroner kroners',
  PAB: 'balboas',
  PGK: 'kina kinas',
  PLN: 'zloty zlotys zloties zlotych złoty złotych zł',
  PTE: 'escudo escudos',
  PYG: 'guarani guaranis guaranies guaraníes',
  RON: 'leu lei',
  RUB: 'rouble roubles ruble rubles',
  SAR: 'riyal riyals',
  SEK: 'krona kronor kronas crown crowns kr',
  SLE: 'leone leones',
  STN: 'dobra dobras',
  SZL: 'lilangeni emalangeni',
  THB: 'baht bahts',
  TJS: 'somoni somonis',
  TOP: "pa'anga paanga",
  TRY: 'lira liras',
  UAH: 'hryvnia hryvnias hryvnya hryven',
  USD: 'greenbacks',
  VES: 'bolivar bolivars bolivares bolívar bolívares',
  VND: 'dong',
  VUV: 'vatu',
  XBT: 'bitcoin bitcoins',
  XOF: 'fcfa',
  ZAR: 'rand rands',
  ZMW: 'kwacha kwachas',
}

/** Names of currencies, singular and plural, with the currency meant without a country. "dollar" and "pound" alone are settled by the text. */
export const currencyNames: ReadonlyMap<string, string> = new Map([
  ...'dollar dollars buck bucks'.split(' ').map((word): [string, string] => [word, '']),
  ...Object.entries(names).flatMap(([code, forms]) => forms.split(' ').map((form): [string, string] => [form, code])),
])

/** Names shared by several countries: the last word of the country's adjective or name, and its currency. */
const shared: Readonly<Record<string, string>> = {
  afghani: 'afghan AFN',
  baht: 'thai THB',
  birr: 'ethiopian ETB',
  bolivar: 'venezuelan VES',
  bolívar: 'venezuelan VES',
  cedi: 'ghanaian GHS ghana GHS',
  colon: 'rican CRC salvadoran SVC',
  crown: 'danish DKK norwegian NOK swedish SEK czech CZK icelandic ISK slovak SKK estonian EEK',
  dalasi: 'gambian GMD',
  denar: 'macedonian MKD',
  dinar:
    'algeria DZD algerian DZD bahraini BHD bahrain BHD iraq IQD iraqi IQD jordanian JOD jordan JOD kuwaiti KWD kuwait KWD libya LYD libyan LYD serbia RSD serbian RSD tunisia TND tunisian TND macedonian MKD',
  dirham: 'uae AED emirati AED emirates AED moroccan MAD',
  dollar:
    'us USD u.s. USD u.s USD american USD states USD australian AUD aussie AUD australia AUD canadian CAD canada CAD singapore SGD singaporean SGD ' +
    'kong HKD hk HKD zealand NZD nz NZD kiwi NZD taiwan TWD taiwanese TWD nt TWD jamaican JMD barbadian BBD barbados BBD bahamian BSD bahamas BSD ' +
    'belize BZD belizean BZD bermuda BMD bermudian BMD brunei BND caribbean XCD cayman KYD islands KYD fiji FJD fijian FJD guyanese GYD guyana GYD ' +
    'liberian LRD namibian NAD namibia NAD solomon SBD surinamese SRD suriname SRD tobago TTD trinidadian TTD zimbabwe ZWL zimbabwean ZWL',
  dong: 'vietnamese VND',
  dram: 'armenian AMD',
  escudo: 'verdean CVE verde CVE portuguese PTE',
  florin: 'aruban AWG',
  forint: 'hungarian HUF',
  franc:
    'swiss CHF french FRF belgian BEF luxembourg LUF cfa XOF african XOF rwandan RWF rwanda RWF burundian BIF burundi BIF congolese CDF ' +
    'djiboutian DJF djibouti DJF guinean GNF guinea GNF comorian KMF cfp XPF',
  gourde: 'haitian HTG',
  guarani: 'paraguayan PYG',
  guilder: 'dutch NLG netherlands NLG antillean ANG',
  hryvnia: 'ukrainian UAH',
  kina: 'guinean PGK guinea PGK',
  kip: 'lao LAK laotian LAK',
  koruna: 'czech CZK slovak SKK',
  krona: 'swedish SEK icelandic ISK',
  krone: 'danish DKK denmark DKK copenhagen DKK norwegian NOK norway NOK oslo NOK',
  kroon: 'estonian EEK',
  kuna: 'croatian HRK',
  kwacha: 'zambian ZMW zambia ZMW malawian MWK malawi MWK',
  kyat: 'burmese MMK myanmar MMK',
  lari: 'georgian GEL',
  lek: 'albanian ALL',
  lempira: 'honduran HNL',
  leone: 'leonean SLE leone SLE',
  leu: 'romanian RON moldovan MDL',
  lev: 'bulgarian BGN',
  lira: 'turkish TRY italian ITL maltese MTL syrian SYP lebanese LBP',
  manat: 'azerbaijani AZN azerbaijan AZN azeri AZN turkmen TMT turkmenistan TMT',
  mark: 'german DEM deutsche DEM convertible BAM bosnian BAM finnish FIM',
  markka: 'finnish FIM',
  metical: 'mozambican MZN',
  naira: 'nigerian NGN',
  pataca: 'macanese MOP macau MOP',
  peseta: 'spanish ESP',
  peso: 'mexican MXN mexico MXN philippine PHP philippines PHP filipino PHP manila PHP argentina ARS argentine ARS argentinian ARS argentinean ARS chile CLP chilean CLP colombia COP colombian COP cuba CUP cuban CUP dominican DOP uruguay UYU uruguayan UYU',
  pound:
    'british GBP sterling GBP uk GBP english GBP egyptian EGP lebanese LBP syrian SYP sudanese SDG gibraltar GIP falkland FKP helena SHP irish IEP cypriot CYP',
  pula: 'botswana BWP',
  quetzal: 'guatemalan GTQ',
  rand: 'african ZAR',
  real: 'brazilian BRL brazil BRL',
  rial: 'iranian IRR iran IRR omani OMR oman OMR yemeni YER',
  riel: 'cambodian KHR',
  ringgit: 'malaysian MYR malaysia MYR',
  riyal: 'saudi SAR arabian SAR qatari QAR qatar QAR yemeni YER omani OMR',
  rouble: 'russian RUB belarusian BYN belarus BYN',
  ruble: 'russian RUB belarusian BYN belarus BYN',
  rupee:
    'delhi INR mumbai INR islamabad PKR karachi PKR colombo LKR kathmandu NPR indian INR india INR pakistani PKR pakistan PKR lankan LKR lanka LKR nepalese NPR nepali NPR nepal NPR mauritian MUR mauritius MUR seychelles SCR seychellois SCR',
  rupiah: 'indonesian IDR indonesia IDR',
  schilling: 'austrian ATS',
  shekel: 'israeli ILS israel ILS',
  shilling: 'nairobi KES kampala UGX kenyan KES kenya KES ugandan UGX uganda UGX tanzanian TZS tanzania TZS somali SOS',
  sol: 'peruvian PEN nuevo PEN',
  som: 'kyrgyz KGS kyrgyzstani KGS uzbek UZS uzbekistan UZS uzbekistani UZS',
  soum: 'uzbek UZS uzbekistan UZS uzbekistani UZS',
  somoni: 'tajik TJS tajikistani TJS',
  taka: 'bangladeshi BDT bangladesh BDT',
  tala: 'samoan WST',
  tenge: 'kazakh KZT kazakhstan KZT kazakhstani KZT',
  tolar: 'slovenian SIT',
  vatu: 'vanuatu VUV',
  won: 'korean KRW korea KRW',
  yen: 'japanese JPY japan JPY',
  yuan: 'chinese CNY china CNY',
  zloty: 'polish PLN',
}

/** Which currency a country's adjective or name before it makes of a name: "Australian dollars", "Danish crowns", "pounds sterling". */
export const currencyCountries: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries(
    Object.entries(shared).reduce<Record<string, Record<string, string>>>((countries, [name, list]) => {
      const words = list.split(' ')
      for (let index = 0; index < words.length; index += 2) {
        const country = words[index] as string
        countries[country] = { ...countries[country], [name]: words[index + 1] as string }
      }
      return countries
    }, {}),
  ),
)

/** Names that stand without a country in a text that speaks of it: "Manila", "pesos". */
export const sharedNames: ReadonlySet<string> = new Set(['peso', 'dinar', 'rupee', 'shilling', 'rial', 'krone'])

/** Letters before a figure that stand for such names: "Rs 500", "Sh500". */
export const sharedAbbreviations: ReadonlyMap<string, string> = new Map([
  ['Rs', 'rupee'],
  ['Re', 'rupee'],
  ['Sh', 'shilling'],
  ['Shs', 'shilling'],
])

/** Plurals that are not made with "s", and their singular. */
export const irregularNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bolivares: 'bolivar',
    colones: 'colon',
    koruny: 'koruna',
    korun: 'koruna',
    kroner: 'krone',
    kronor: 'krona',
    lei: 'leu',
    leva: 'lev',
    lire: 'lira',
    meticais: 'metical',
    quetzales: 'quetzal',
    reais: 'real',
    soles: 'sol',
    zlotych: 'zloty',
  }),
)

/** First words of countries of two or three words: "Hong Kong dollars", "Trinidad and Tobago dollars". */
export const countryBeginnings: ReadonlySet<string> = new Set(
  'hong new south north sri costa east west central saudi united cape sierra san cayman solomon turks el bosnian papua trinidad'.split(
    ' ',
  ),
)

/** Names, without a country, that are nothing else in English and stand before a figure in small letters too: "rupees 500". */
export const plainNames: ReadonlySet<string> = new Set(
  'rupees ringgit rupiah taka naira baht yen yuan renminbi rmb shillings pesos dirhams riyals dinars tenge euros sen'.split(
    ' ',
  ),
)

/** A part of a currency: how many make one, and of which; that of "cents" is settled by the text. */
export interface Subunit {
  readonly code: string
  readonly parts: number
}

const hundredths: Readonly<Record<string, string>> = {
  '': 'cent cents',
  AED: 'fils',
  BGN: 'stotinka stotinki',
  BWP: 'thebe',
  CHF: 'centime centimes rappen',
  CNY: 'fen',
  DEM: 'pfennig pfennigs',
  EGP: 'piastre piastres piaster piasters',
  EUR: 'eurocent eurocents',
  GBP: 'penny pence pennies',
  GEL: 'tetri',
  GHS: 'pesewa pesewas',
  HRK: 'lipa lipas',
  ILS: 'agora agorot',
  INR: 'paisa paise paisas',
  KZT: 'tiyn tiyin',
  MXN: 'centavo centavos',
  MYR: 'sen',
  NGN: 'kobo',
  PEN: 'centimo centimos céntimo céntimos',
  PGK: 'toea',
  PLN: 'grosz grosze groszy',
  RUB: 'kopek kopeks kopeck kopecks',
  SAR: 'halala halalas',
  NOK: 'øre',
  SEK: 'öre',
  THB: 'satang satangs',
  TRY: 'kurus kuruş',
  UAH: 'kopiyka kopiykas kopiyky',
  ZMW: 'ngwee',
}

/** Parts of a currency by name: "50 cents", "470 pence", "five jiao". */
export const subunits: ReadonlyMap<string, Subunit> = new Map([
  ...Object.entries(hundredths).flatMap(([code, forms]) =>
    forms.split(' ').map((form): [string, Subunit] => [form, { code, parts: 100 }]),
  ),
  ...'jiao mao'.split(' ').map((form): [string, Subunit] => [form, { code: 'CNY', parts: 10 }]),
  ...'satoshi satoshis'.split(' ').map((form): [string, Subunit] => [form, { code: 'XBT', parts: 1e8 }]),
])
