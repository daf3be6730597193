/**
 * Nouns that get their sense from what stands beside them: none is a keyword by itself, nor with adjectives only. "important
 * point", "result" are out; "data point", "election result" stay.
 */
export const shellNouns: ReadonlySet<string> = new Set(
  [
    'example examples amount amounts level levels place places point points reason reasons result results matter matters case cases',
    'fact facts end ends need needs bit rest couple range series order use uses total area areas step steps issue issues',
    'member members people person persons man men woman women work question questions answer answers thanks view views',
    'opportunity opportunities interest interests effort efforts role approach past future time times moment statement statements',
    'company companies behalf respect appreciation insight insights meeting meetings update updates change changes',
    'annex chapter section phase page table figure item paragraph version edition',
    'stage stages milestone milestones action actions headquarters consequence consequences intention intentions proportion favor favour',
    'commitment commitments goal goals aim aims objective objectives challenge challenges success successes benefit benefits',
    'ability presence importance attention purpose purposes situation situations circumstance circumstances decision decisions',
    'idea ideas possibility possibilities chance chances difficulty difficulties priority priorities achievement achievements',
    'contribution contributions involvement conclusion conclusions response responses concern concerns variety majority',
    'metres kilometres meters kilometers miles inches feet tonnes tons hectares acres kilograms litres liters gallons kilowatts megawatts',
    'official officials line lines name names side sides group groups form forms term terms basis today front side',
  ].flatMap((line) => line.split(' ')),
)
