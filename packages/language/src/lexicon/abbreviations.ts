/** Abbreviations after which a full stop never ends a sentence: a name, a number or an explanation must follow. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof profs gen sen sens rep reps gov govs lt col capt cmdr sgt maj adm brig rev hon pres st mt ft ' +
    'messrs mmes supt insp det cllr coun cdr eng engr adv barr atty dist fr sr. vs v viz cf eg ie e.g i.e approx ca incl resp tel al'
  ).split(' '),
)

/** Abbreviations that a number follows: "No. 7", "c. 1530", "Fig. 3", "Sept. 11", "pp. 3-9". Elsewhere their full stop may end a sentence. */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  'rs ksh kshs tsh ush shs tk rp php dhs no nos c fig figs art arts sec secs vol vols ch para paras p pp pt cl reg eq con res stat jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** Abbreviations that end a sentence only if what follows can hardly go on: "Acme Inc. The company", "Acme Inc. Chairman". */
export const innerAbbreviations: ReadonlySet<string> = new Set(
  (
    'inc corp ltd pte pty sdn bhd co cos bros plc llc llp jr sr esq dept univ assn cir ct supp bn mn min max est etc ave blvd rd ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo mon tue tues wed thu thur thurs fri ph.d u.s u.k u.n d.c e.u a.m p.m b.a m.a'
  ).split(' '),
)
