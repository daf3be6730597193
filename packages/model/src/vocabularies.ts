import type { DateRow, DocumentRow, KeywordRow, MessageRow, NumberRow, QuoteRow, SectionRow } from './tables.ts'

export type Format = NonNullable<DocumentRow['format']>
export type Status = DocumentRow['status']
export type DateBasis = NonNullable<DocumentRow['date_basis']>
export type SectionRole = SectionRow['role']
export type NumberKind = NumberRow['kind']
export type Comparator = NumberRow['comparator']
export type Change = NonNullable<NumberRow['change']>
export type DateKind = DateRow['kind']
export type DatePrecision = NonNullable<DateRow['precision']>
export type DateComparator = NonNullable<DateRow['comparator']>
export type QuoteKind = QuoteRow['kind']
export type QuoteBasis = NonNullable<QuoteRow['basis']>
export type KeywordKind = KeywordRow['kind']
export type Severity = MessageRow['severity']
