/** States and provinces as datelines abbreviate them, with a full stop: `DULUTH, Minn.`, `HALIFAX, N.S.` is told by its letters. */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  (
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn ' +
    'Tenn Tex Vt Va Wash Wis Wyo Alta Man Ont Que Sask'
  ).split(' '),
)
