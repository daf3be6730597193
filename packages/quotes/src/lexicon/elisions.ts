/** Words that begin with an apostrophe: "'tis", "rock 'n' roll". */
export const elisions: ReadonlySet<string> = new Set(
  'n tis twas twere twill til till em cause cos bout round un neath cuz kay ello ere nother burbs hood'.split(' '),
)
