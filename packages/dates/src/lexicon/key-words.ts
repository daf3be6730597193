/** What makes digits a key: "No. 20161016", "case 12/2015". */
export const keyWords: ReadonlySet<string> = new Set(
  '. # : / no number nos id ref reference case order docket file item code key version build batch lot tel phone fax account invoice'.split(
    ' ',
  ),
)
