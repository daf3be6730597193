// "###", "# # #", "ENDS", "[End]", "*** ENDS ***", "CRÍOCH/ENDS"; in small letters it is a word
const endMark = /^(?:#\s?){2,}$|^[-–—*~=/\s[(<]{0,12}(?:\p{Lu}{3,8}\s?\/\s?)?(?:ENDS?|Ends?)[-–—*~=/\s.\])>]{0,12}$/u
// "-ends-", "~ends~", "- 30 -", "[end]", "End of release"
const dashedEnd =
  /^[[(]?[-–—*~=/]{1,6}\s?(?:ends?|fin|30)\s?[-–—*~=/]{1,6}[\])]?$|^[[(<]ends?[\])>]$|^[-–—*~\s]{0,6}end of (?:(?:press|news|media) )?(?:release|statement|message|announcement)[-–—*~\s.]{0,6}$/iu

/** Whether a line says that the release is over: `###`, `ENDS`, `-30-`. */
export function isEndMark(text: string): boolean {
  return text.length <= 60 && (endMark.test(text) || dashedEnd.test(text))
}
