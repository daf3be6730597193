/** Words that end the name of a street: "28 Harbour Road". */
export const streetWords: ReadonlySet<string> = new Set(
  (
    'road rd street st avenue ave av drive dr lane ln boulevard blvd circle crescent court ct place pl square way highway hwy parkway ' +
    'pkwy terrace close quay row walk plaza view link rise crossing alley mews promenade broadway gardens loop turnpike pike trail'
  ).split(' '),
)

/** Words that open the name of a street: "22 Rue Royale". */
export const streetOpeners: ReadonlySet<string> = new Set(
  'rue avenue ave via viale calle rua quai boulevard jalan lorong'.split(' '),
)
