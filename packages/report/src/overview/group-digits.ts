/** 1234567 -> "1,234,567"; whole numbers only. */
export function groupDigits(count: number): string {
  return String(count).replace(/\d(?=(?:\d{3})+$)/g, '$&,')
}
