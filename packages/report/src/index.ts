export { openReport, type ReportOptions, type ReportWriter } from './open-report.ts'
export type { ReportFile, ReportFiles } from './report-files.ts'
