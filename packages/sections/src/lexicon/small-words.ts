/** Words that title case leaves in lower case: `Notes on the State of the Nation`. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'a an the and or nor but as at by for from in into of off on onto out over per than to up via vs with within ' +
    'without under between about after against before during is are be its it their our your his her'
  ).split(' '),
)
