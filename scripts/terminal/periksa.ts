import { createReadStream, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createChecker } from '../../utils/checker/checker.ts'
import type { Finding, Report } from '../../utils/checker/finding.ts'
import { defaultPack } from '../../utils/pack/default.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { describe, validate } from '../../utils/pack/validate.ts'
import { openPack } from '../../utils/pack-signature.ts'
import { todayIn } from '../../utils/today.ts'
import { printForPeople } from './human.ts'
import { contextOf, type Input, inputSchema } from './input.ts'
import { readLines } from './lines.ts'

const usage = `Pakai: npm run -s periksa -- [--pack BERKAS] [--human] [--fail-on error|warning] [BERKAS...]
Membaca NDJSON dari masukan baku atau dari berkas; satu baris keluar untuk setiap baris masuk.`

/** The terminal checker. Resolves to the exit status: 0, 1 (a bad line, or `--fail-on`), 2 (usage, pack or file). */
export async function main(args: string[]): Promise<number> {
  const options = await readOptions(args)
  if (typeof options === 'string') {
    console.error(options)
    return 2
  }
  const checker = createChecker()
  let status = 0
  try {
    for (const source of options.files.length > 0 ? options.files : [undefined]) {
      const input = source === undefined ? process.stdin : createReadStream(source)
      for await (const line of readLines(input.setEncoding('utf8'))) {
        if (line.trim() === '') continue
        const read = readLine(line)
        if ('error' in read) {
          status = 1
          await write(options.human ? `${read.id ?? ''}: ${read.error}` : JSON.stringify(read))
          continue
        }
        const report = checker.check(
          read.input.text,
          contextOf(read.input, options.pack, todayIn(options.pack.institution.timeZone)),
        )
        if (failing(report, options.failOn)) status = 1
        await write(
          options.human
            ? printForPeople(read.input, report, process.stdout.isTTY)
            : toJson(read.input, report),
        )
      }
    }
  } catch (error) {
    console.error(`periksa: ${error instanceof Error ? error.message : String(error)}`)
    return 2
  }
  return status
}

interface Options {
  readonly files: string[]
  readonly human: boolean
  readonly failOn?: 'error' | 'warning'
  readonly pack: Pack
}

async function readOptions(args: string[]): Promise<Options | string> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { pack: { type: 'string' }, human: { type: 'boolean' }, 'fail-on': { type: 'string' } },
    })
    const failOn = values['fail-on']
    if (failOn !== undefined && failOn !== 'error' && failOn !== 'warning') return usage
    const pack = values.pack === undefined ? undefined : await openPack(readFileSync(values.pack, 'utf8'))
    if (pack && !pack.ok) {
      const reasons = pack.problems.map((problem) => `\n  ${describe([problem])}`)
      return `${values.pack}: paket ditolak:${reasons.join('')}`
    }
    return {
      files: positionals,
      human: values.human ?? false,
      pack: pack?.value.pack ?? defaultPack,
      ...(failOn && { failOn }),
    }
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`
  }
}

function readLine(line: string): { input: Input } | { id: unknown; error: string } {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    return { id: null, error: 'bukan JSON yang sah' }
  }
  const checked = validate(inputSchema, data)
  if (checked.ok) return { input: checked.value }
  const id = (data as { id?: unknown } | null)?.id
  return { id: id ?? null, error: describe(checked.problems) }
}

const plain = ({ rule, severity, start, end, message, fixes }: Finding) => ({
  rule,
  severity,
  start,
  end,
  message,
  fixes,
})

function toJson({ id }: Input, { findings, principles }: Report): string {
  return JSON.stringify({ id: id ?? null, findings: findings.map(plain), principles })
}

function failing({ findings }: Report, failOn: Options['failOn']): boolean {
  if (!failOn) return false
  return findings.some(({ severity }) => severity === 'error' || severity === failOn)
}

function write(line: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${line}\n`, () => resolve()))
}
