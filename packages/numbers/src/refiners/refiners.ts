import type { Refiner } from '../draft.ts'
import { continueUnit } from './continue-unit.ts'
import { dropAddresses } from './drop-addresses.ts'
import { dropCitations } from './drop-citations.ts'
import { dropDates } from './drop-dates.ts'
import { dropIdentifiers } from './drop-identifiers.ts'
import { dropIdioms } from './drop-idioms.ts'
import { dropLabels } from './drop-labels.ts'
import { dropListMarks } from './drop-list-marks.ts'
import { dropNames } from './drop-names.ts'
import { dropYears } from './drop-years.ts'
import { readAges } from './read-ages.ts'
import { readColumns } from './read-columns.ts'
import { continueChange, setChange } from './set-change.ts'
import { setComparator } from './set-comparator.ts'
import { setCounted } from './set-counted.ts'
import { setPeriod } from './set-period.ts'
import { shareComparator } from './share-comparator.ts'
import { shareConversion } from './share-conversion.ts'
import { shareCounted } from './share-counted.ts'
import { shareUnit } from './share-unit.ts'

/** The refiners, in order: first what is no number goes, then each number learns what is around it. */
export const refiners: readonly Refiner[] = [
  dropDates,
  dropCitations,
  dropLabels,
  dropIdentifiers,
  dropListMarks,
  dropYears,
  dropAddresses,
  dropNames,
  dropIdioms,
  readColumns,
  shareUnit,
  continueUnit,
  readAges,
  setComparator,
  shareComparator,
  setChange,
  continueChange,
  setCounted,
  shareCounted,
  shareConversion,
  setPeriod,
]
