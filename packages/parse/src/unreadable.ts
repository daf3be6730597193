/** Why an input cannot be read, in words for its reader, with the rule id of the message. */
export interface UnreadableError extends Error {
  readonly ruleId: string
}

/** An error that `parseRelease` turns into a fatal message; `reason` is a whole sentence that says what to do. */
export function unreadable(ruleId: string, reason: string): UnreadableError {
  return Object.assign(new Error(reason), { ruleId })
}

/** Whether an error was made by {@link unreadable}. */
export function isUnreadable(error: unknown): error is UnreadableError {
  return error instanceof Error && typeof (error as Partial<UnreadableError>).ruleId === 'string'
}
