// What the edges of a line tell about whether its sentence goes on in the next one.

// "…by 12 percent.", "…he said:", "…growth!”", "(see Annex A)." and closing marks after the stop; "…we agree,”" goes on
const finalMark = /[.!?:;…。！？][\p{Pf}\p{Pe}"'’”*_\]]*$|(?<!,)[”"»]$/u

// "…the Ministry of", "…signed by the": words that no English line ends with unless it goes on
const danglingWord =
  /(?:^|\s)(?:an?|the|and|or|nor|of|in|on|at|to|for|from|by|with|as|into|than|that|which|who|whose|its|their|his|her|our|your|is|are|was|were|be|been|has|have|had|will|would|can|could|may|should|between|among|against|under|over|during|through|about|after|before|since|while|because|if|when|where|not|this|these|those|such|per|via|de|la|del)$/iu

// "ANNEX A", "see Part A": a letter and no article
const lettered = /\b(?:annex|appendix|class|exhibit|figure|group|option|part|schedule|section|series|table)\s+A$/i

/** Whether the line ends in a mark that closes a sentence: `rose by 12 percent.`, `he said:`, `“We agree”`. */
export function endsSentence(line: string): boolean {
  return finalMark.test(line.slice(-8))
}

/** Whether the line ends in a way no line ends on purpose: a comma, a dash, an article or a preposition. */
export function endsOpen(line: string): boolean {
  return /[,–—(&/]$|,[”"»]$/.test(line) || (danglingWord.test(line.slice(-12)) && !lettered.test(line.slice(-12)))
}

/** Whether the line begins as the middle of a sentence does: in lower case, and neither a name (`eBay`) nor a link. */
export function startsInside(line: string): boolean {
  const word = /^[("'“‘[]?(\p{Ll}[^\s,;:)]{0,40})/u.exec(line)?.[1]
  if (word === undefined) return false
  if (/\p{Ll}\p{Lu}/u.test(word)) return false // iPhone, openSUSE
  if (/^(?:[ivx]{1,5}|[a-z])[.)]$|^[b-z]$/.test(word)) return false // "iii. …", "b) …"
  return !/^(?:https?:|www\.|mailto:)|@|\.\p{L}{2,}|\p{L}{2}\.\p{L}/u.test(word) // "files.o.example is …", but "e.g. …"
}

/** Whether most longer words are capitalised: "House Passes Bill to Support Exchange". */
export function isTitleLike(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3 && /^\p{L}/u.test(word))
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6
}
