/**
 * Words that open a sentence when capitalised and hardly ever stand capitalised inside one. After an abbreviation that can
 * also stand inside a sentence ("Acme Inc.", "U.S.", "5 p.m.") they are the evidence for a border.
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we i you his her their our my there here in on at by for from with ' +
    'as to of after before since until during while when where why how what who which if although though because but and ' +
    'or so yet however moreover furthermore therefore meanwhile nevertheless also both all some many most several each ' +
    'every no not other another such under over between among against despite through without within about according ' +
    'following founded based today yesterday last next earlier later currently'
  ).split(' '),
)
