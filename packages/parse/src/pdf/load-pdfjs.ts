import type * as PdfJs from 'unpdf/pdfjs'

let loaded: Promise<typeof PdfJs> | undefined

/** Loads pdf.js when the first PDF comes: it takes 50 ms that other formats need not pay. */
export function loadPdfJs(): Promise<typeof PdfJs> {
  if (!('transferToFixedLength' in ArrayBuffer.prototype)) addTransfer()
  loaded ??= import('unpdf/pdfjs')
  return loaded
}

/** ES2024's `transferToFixedLength`, which pdf.js calls when it hands over a font and Node 20 does not have. */
function addTransfer(): void {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer): ArrayBuffer {
      return structuredClone(this, { transfer: [this] })
    },
    configurable: true,
    writable: true,
  })
}
