const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** "How to apply", "Why this change". */
export const questionWords: ReadonlySet<string> = words('what why how who where when which')
/** "But is it enough?", a question that the text asks itself. */
export const joiners: ReadonlySet<string> = words('so but and or for yet then perhaps')
/** "Read the full report", "Click here to register". */
export const linkWords: ReadonlySet<string> = words(
  'read click view download watch see visit find learn register listen follow join subscribe please',
)
/** "Ms Jane Roe, Director", "Photo by …", "Signed,". */
export const personWords: ReadonlySet<string> = words(
  'mr ms mrs dr prof professor hon miss sir photo image signed by posted written',
)
/** Finite verbs that make a line a sentence. */
export const sentenceVerbs: ReadonlySet<string> = words(
  'is are was were has have had will would can could may should include includes included said says following follows ' +
    'issued released made announced welcomes provides do does did',
)

/** "Please introduce yourself!", "Jones: Tell us about …", "Q: …". */
export const prompts: RegExp =
  /^(?:\p{Lu}[\p{L} .'’-]{0,30}:\s+)?(?:please\s+)?(?:tell us|tell me|introduce yourself|describe (?:your|the)|show us|share with us|talk (?:us|to us|about)|walk us|name (?:a|one|three)|in your (?:own words|opinion))\b|^Q(?:uestion)?(?:\s?\d{1,2})?[.:)]\s/iu
/** "Q: …", "Question 3. …". */
export const questionLabel: RegExp = /^Q(?:uestion)?(?:\s?\d{1,2})?[.:)]\s/u
/** "About her role, Jane said:", "Jane Roe said the following about it:", "To quote the guild:", "As the guild explains:". */
export const speechColon: RegExp =
  /\b(?:said|says|added|stated|commented|explained|wrote)\b[^:]{0,40}:$|\b(?:adds|asked|told us|notes|noted|explains|writes)\s*:$|^To quote\b.*:$/u
/** "The smith Jane Roe said: “It rings.”", "Roe added, “It rings.”" */
export const speech: RegExp =
  /\b(?:said|says|added|adds|stated|commented|explained|wrote|writes|asked|asks|asking|told|tweeted)\b[^:,"“]{0,40}[:,]\s*["“]/u
/** "The plan includes the following:", "For example:", "The council will:", "The answer is here:". */
export const leadInColon: RegExp =
  /\b(?:follow(?:s|ing)|included?|includes|including|are|these|below|is (?:here|as follows)|for (?:example|instance)|will|can(?: now)?|must|should)\s*:$/iu
/** "Dear Mr Roe", and the address that opens a turn: "President Roe: Mr Chairman". */
export const salutation: RegExp = /^(?:Dear|Hi|Hello)\s\p{Lu}|: (?:Mr|Mrs|Ms|Dear|Thank|Ladies|Good)\b/u
/** "Moderator: Jane Roe", "Re: Second plant", "Location: Springfield", "Name:", "Issued by:". */
export const fieldLabel: RegExp =
  /^(?:moderators?|panell?ists?|speakers?|chair(?:person|man)?|name|title|re|subject|location|pronouns|hometown|published|release date|updated?|status|source)\b[^:]{0,20}:\s?\S|^(?:name|title|address|signature|designation|date)\s*:$|^(?:issued|signed|released|distributed)(?: and \p{L}{4,9})? by\s*:?$|^signed\s*:$/iu
/** "[Our plans](https://…)", "<td>". */
export const markup: RegExp = /\]\(|\]:|^!\[|<\/?\w|\*\*/
/** "Photos of the plant shut down by": words that end no phrase; "Annex A" and "Log In" end in none. */
export const hangingWords: RegExp = /\s(?:by|of|for|and|or|the|an?|to|with|from|BY|OF|FOR|AND|OR|THE|TO|WITH|FROM)$/u
/** "Jane Roe, Vice President, Acme": an office behind a comma. */
export const personInOffice: RegExp =
  /,\s(?:(?:vice|deputy|assistant|associate|senior|executive|chief|general|managing|co-?)[\s-]?){0,3}(?:president|director|chair(?:man|woman|person)?|secretary|minister|professor|attorney|officer|manager|mayor|governor|founder|ceo|head|partner|member|administrator|counsel|commissioner|engineer|architect|lead(?:er)?|editor|author)\b/iu
