import type { Page, Row } from './page.ts'

// Running heads and feet are the outermost rows of a page
const margin = 0.2
const mostRows = 5

// "3", "- 3 -", "Page 3", "Page 3 of 8", "3/8", "3 | Page"
const pageNumber = /^(?:page\s*)?[-–—|[(\s]*(\d{1,4})[-–—|\])\s]*(?:(?:of|\/)\s*\d{1,4}|page)?$/i

/** Takes out running heads, running feet and page numbers: what stands at the same place of several pages but for figures. */
export function dropFurniture(pages: readonly Page[], rowsOfPages: readonly (readonly Row[])[]): Row[][] {
  const places = new Map<string, Set<number>>()
  const keysOf = rowsOfPages.map((rows, index) => {
    const { height } = pages[index] as Page
    return rows.map((row, at) => (isOuter(rows, at, height) ? keyOf(row, height) : undefined))
  })
  keysOf.forEach((keys, index) => {
    for (const key of keys) if (key !== undefined) places.set(key, (places.get(key) ?? new Set()).add(index))
  })
  return rowsOfPages.map((rows, index) => {
    return rows.filter((row, at) => {
      const key = keysOf[index]?.[at]
      if (key === undefined) return true
      if ((places.get(key)?.size ?? 0) > 1) return false
      return !((at < 2 || at > rows.length - 3) && isPageNumber(row))
    })
  })
}

function isOuter(rows: readonly Row[], at: number, height: number): boolean {
  const { y } = rows[at] as Row
  return (at < mostRows && y < height * margin) || (at >= rows.length - mostRows && y > height * (1 - margin))
}

/** Figures are folded, since they count pages; places are taken with a tolerance of some points. */
function keyOf({ segments, y }: Row, height: number): string {
  const text = segments.map((segment) => segment.text).join(' ')
  return `${Math.round((y < height / 2 ? y : height - y) / 6)} ${text.replace(/\d+/g, '#').replace(/\s+/g, '')}`
}

function isPageNumber({ segments }: Row): boolean {
  const text = segments.map((segment) => segment.text).join(' ')
  return text.length <= 16 && pageNumber.test(text)
}
