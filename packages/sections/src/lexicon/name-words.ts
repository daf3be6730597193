const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that make a name an organisation's: `Acme Foundation`, `Ministry of Works`. */
export const organizationWords: ReadonlySet<string> = words(
  `foundation ministry department agency board council association university college bank group company corporation corp inc
  incorporated ltd limited llc llp plc gmbh ag commission office bureau institute society union network committee authority
  service services administration centre center court courts police party alliance federation partnership trust fund school project
  team government organization organisation chamber laboratories labs holdings technologies systems solutions hospital museum embassy
  consulate headquarters directorate secretariat orchestra theatre theater observatory network laboratory zoo library academy clinic diocese archdiocese
  brewery parish guild inquiry tribunal inspectorate constabulary brigade treasury archives parliament airport airlines airways
  railways motors industries partners ventures insurance bancorp bankshares pharmaceuticals therapeutics biosciences robotics charity
  lottery ballet opera philharmonic symphony choir cathedral mission consortium coalition club regulator watchdog ombudsman`,
)

/** Words that a name may not open with: they open a phrase or a person. */
export const nonNameOpeners: ReadonlySet<string> = words(
  `a an on in at after before with as for from by during following today this that these those it its we our i he she they there
  here when while since if to more over nearly about all new one two three four five six seven eight nine ten yesterday last
  first both each every another according under through against amid amidst among across beyond despite alongside ahead since until
  within without throughout towards via besides unlike upon
  mr mrs ms dr prof professor sir hon minister secretary attorney president judge prime deputy acting assistant chairman
  chairwoman chair director house senate congress parliament former man woman men women voters residents people students workers users
  customers consumers patients members investors farmers drivers officials officers researchers scientists experts families children
  volunteers teachers nurses doctors engineers crews firefighters detectives deputies staff commuters passengers pupils parents
  artists athletes inspectors surveyors`,
)

/** Titles of members and mayors, whose offices issue in their name: `Congresswoman Jane Roe`. */
export const memberTitles: RegExp =
  /^(?:(?:U\.?\s?S\.?|United States|State|Assistant|House|Senate|Majority|Minority|Ranking|Republican|Democratic) )*(?:Congress(?:man|woman|member)|Rep(?:resentative|s?\.)|Sen(?:ator|\.)|Mayor|Gov(?:ernor|\.)|Leader|Whip|Speaker|Delegate|Assembly(?:man|woman|member)|Council(?:man|woman|member))s?\s+/u

/** Offices behind an organisation's acronym: `ABC Secretary-General`. */
export const officeWords: ReadonlySet<string> = words(
  `secretary-general director-general director president chairman chairwoman chair chairperson ceo commissioner spokesperson
  spokesman spokeswoman administrator`,
)
