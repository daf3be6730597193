const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML shows it, between tags and within quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string)
}

/**
 * A value as JSON that can stand in a script element: `<` is written as `\u003c`, so that neither `</script` nor `<!--` can
 * appear; line separators that old parsers break at, and halves of surrogate pairs, which UTF-8 does not have, are replaced.
 */
export function encodeJson(value: unknown): string {
  return JSON.stringify(value, replaceLoneSurrogates).replace(/[<\u2028\u2029]/g, escapeCharacter)
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** U+FFFD, as the other files of the dataset have it. */
function replaceLoneSurrogates(_key: string, value: unknown): unknown {
  return typeof value === 'string' && /\p{Surrogate}/u.test(value) ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value
}
