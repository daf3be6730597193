/** The forms of verbs of saying that stand beside a speaker's name in releases: "Vell said", "added Vell". */
export const speechVerbs: ReadonlySet<string> = new Set(
  [
    'said says say told tells added adds noted notes explained explains argued argues warned warns stressed stresses stated states',
    'commented comments concluded concludes continued continues remarked remarks recalled recalls insisted insists',
  ].flatMap((line) => line.split(' ')),
)
