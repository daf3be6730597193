/** What ministers and secretaries are in charge of, by its last word: "Minister for Home Affairs". */
export const portfolios: ReadonlySet<string> = new Set(
  [
    'affairs agriculture arts climate commerce communications culture defence defense development education employment energy',
    'environment finance fisheries foods forestry health heritage housing immigration industry information infrastructure innovation',
    'integration interior investment justice labor labour law manpower migration mines mobility planning power railways relations',
    'research resources science security sport sports state sustainability technology tourism trade transport transportation',
    'treasury veterans water welfare women works youth',
  ].flatMap((line) => line.split(' ')),
)
