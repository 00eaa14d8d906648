import { readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import writeExcel from 'write-excel-file/node'
import { toCsv } from '../../utils/log/export.ts'
import { defaultPack } from '../../utils/pack/default.ts'
import { readJson } from '../../utils/pack/json.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { describe } from '../../utils/pack/validate.ts'
import { openPack } from '../../utils/pack-signature.ts'
import type { Report } from '../../utils/report/document.ts'
import { publishedIn, reportFromEntries } from '../../utils/report/from-entries.ts'
import { reportHtml } from '../../utils/report/html.ts'
import type { Period } from '../../utils/report/period.ts'
import { reportSheets } from '../../utils/report/sheets.ts'
import { reportText } from '../../utils/report/text.ts'
import { ruleOf } from '../../utils/rules/index.ts'
import { todayIn } from '../../utils/today.ts'
import { readExports } from './exports.ts'

const usage = `Pakai: npm run -s laporan -- --from TTTT-BB-HH --to TTTT-BB-HH [--pack PAKET] [--out HASIL] EKSPOR…
  HASIL berakhiran .html, .doc, .xlsx, .csv, .json, atau .txt; tanpa --out teksnya dicetak.`

/** The report from exports. Resolves to the exit status: 0, 1 (a file is broken; nothing is made), 2 (usage). */
export async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        pack: { type: 'string' },
        out: { type: 'string' },
      },
    })
    const period = periodOf(values.from, values.to)
    if (!period || positionals.length === 0) throw new Error(usage)
    const pack = values.pack === undefined ? defaultPack : await readPackFile(values.pack)
    const { entries, broken } = await readExports(positionals)
    for (const { file, problems, count } of broken) {
      for (const { line, reason } of problems.slice(0, 5)) console.error(`${file}:${line}: ${reason}`)
      if (count > 5) console.error(`${file}: dan ${count - 5} masalah lain`)
    }
    if (broken.length > 0) return 1
    const report = reportFromEntries(entries, period, {
      pack,
      today: todayIn(pack.institution.timeZone),
      titleOf: (rule) => ruleOf(rule)?.title ?? rule,
    })
    if (values.out === undefined) process.stdout.write(reportText(report))
    else
      writeFileSync(values.out, await formats(values.out, report, () => toCsv(publishedIn(entries, period))))
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 2
  }
}

async function formats(path: string, report: Report, csv: () => string): Promise<string | Buffer> {
  const kind = extname(path).toLowerCase()
  if (kind === '.html' || kind === '.doc') return reportHtml(report)
  if (kind === '.txt') return reportText(report)
  if (kind === '.json') return `${JSON.stringify(report, null, 2)}\n`
  if (kind === '.csv') return csv()
  if (kind === '.xlsx') return writeExcel(reportSheets(report) as never).toBuffer()
  throw new Error(usage)
}

function periodOf(from: string | undefined, until: string | undefined): Period | undefined {
  const isDay = (text: string | undefined) =>
    text !== undefined &&
    /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
    new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text)
  return isDay(from) && isDay(until) && from! <= until! ? { from: from!, until: until! } : undefined
}

async function readPackFile(path: string): Promise<Pack> {
  const read = readJson(readFileSync(path, 'utf8'))
  const opened = read.ok ? await openPack(read.value) : read
  if (!opened.ok) throw new Error(`${path}: ${describe(opened.problems)}`)
  return opened.value.pack
}
