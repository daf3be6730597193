import { convertDocx, loadMammoth } from '../docx/convert-docx.ts'
import { loadPdfJs } from '../pdf/load-pdfjs.ts'
import { type PdfContent, readPages } from '../pdf/read-pages.ts'

/** What reads a format by a large library of others: takes and gives what can be sent between processes. */
interface Reader<Input, Result> {
  /** Gets the library, so that the first input does not pay for it. */
  load(): Promise<unknown>
  /** @param onProgress called when a part of known size, a page, has been read */
  read(input: Input, onProgress: () => void): Promise<Result>
}

/** The readers that are confined to a process of their own. */
export interface Readers {
  readonly pdf: Reader<Uint8Array, PdfContent>
  readonly docx: Reader<ReadonlyMap<string, Uint8Array>, string>
}

export const confinedReaders: Readers = {
  pdf: { load: loadPdfJs, read: readPages },
  docx: { load: loadMammoth, read: convertDocx },
}
