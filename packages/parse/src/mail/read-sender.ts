// Mailboxes of an organization: "press@…", "media-relations@…", "noreply@…"
const shared =
  /^(?:press|media|news|newsroom|info|pr|comms?|communications?|contact|office|publicaffairs|public-affairs|hello|no-?reply|do-?not-?reply|newsletters?|ir|investors?|alerts?|updates?|mail|presse|pressoffice)(?:[^a-z].*|office|room|release.*|team|relations|desk|centre|center)?$/i

// What a sender's name adds to the organization's: "Ellery Board Press Office", "Newsroom | Ellery Board"
const office =
  /(?:^|[\s,|–-]+)(?:the )?(?:(?:press|media|news|public|investor|corporate|external)\s+(?:office|team|relations|affairs|desk|room|releases?|cent(?:re|er)|contact|communications?)|newsroom|communications?|press|media|news)(?=$|[\s,|–-])/gi

/** The organization that a sender stands for; a person's own mailbox names none. */
export function readSender(name: string, address: string): string | undefined {
  const local = address.split('@')[0] ?? ''
  if (name.trim() === '' || /@|\bvia\b|\bon behalf of\b/i.test(name) || !shared.test(local)) return undefined
  const trimmed = name
    .replace(/^["']|["']$/g, '')
    .replace(office, '')
    .replace(/^[\s,|–-]+|[\s,|–-]+$/g, '')
  return trimmed === '' ? undefined : trimmed
}
