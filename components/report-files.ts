import writeExcel from 'write-excel-file/browser'
import type { Report } from '../utils/report/document.ts'
import { reportHtml } from '../utils/report/html.ts'
import { reportSheets } from '../utils/report/sheets.ts'

/** A report as a file, by the file's ending. */
export const reportFiles = {
  doc: (made: Report) => new Blob(['\uFEFF', reportHtml(made)], { type: 'application/msword' }),
  xlsx: (made: Report): Promise<Blob> => writeExcel(reportSheets(made) as never).toBlob(),
} as const
