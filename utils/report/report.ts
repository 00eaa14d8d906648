import type { AspirationFigures } from '../aspirations/figures.ts'
import { platformNames } from '../draft/platform.ts'
import type { LogEntry } from '../log/entry.ts'
import { dueDays } from '../pack/days.ts'
import type { Pack, Severity } from '../pack/schema.ts'
import { type ApprovedBy, approvalBlocks } from './approvals.ts'
import { citizenBlocks } from './citizens.ts'
import { type Block, type Report, type Table, table, type Value } from './document.ts'
import type { AccountFigures, Figures } from './figures.ts'
import { howChosen } from './highlights.ts'
import { letterhead } from './letterhead.ts'
import { dayAfter, lengthOf } from './period.ts'
import { compliance, problems, silence, summary, voices } from './sentences.ts'
import { periodInWords } from './wording.ts'

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Pelanggaran',
  warning: 'Peringatan',
  suggestion: 'Saran',
}

export interface ReportSource {
  readonly figures: Figures
  readonly pack: Pack
  /** The period's most important posts, the most important first. */
  readonly highlights: readonly LogEntry[]
  /** Who approved the period's posts. */
  readonly approvals: readonly ApprovedBy[]
  /** What citizens said, where it is known. */
  readonly citizens?: AspirationFigures
  /** `YYYY-MM-DD`: the day of signing. */
  readonly today: string
  /** The title of a rule by its id. */
  readonly titleOf: (rule: string) => string
}

const text = (value: string, link?: string): Value => ({ text: value, ...(link && { link }) })
const count = (value: number): Value => ({ number: value })
const share = (value: number | undefined): Value => (value === undefined ? undefined : { share: value })

/**
 * The report of a period in official Indonesian: cover, summary, tables, compliance with the six principles, problems,
 * silent accounts, citizens' voice and a plan from the calendar. Only what the figures say.
 */
export function makeReport(source: ReportSource): Report {
  const { figures, pack, today } = source
  const week = lengthOf(figures.period) === 7
  return {
    title: week ? 'Laporan Mingguan Media Sosial' : 'Laporan Media Sosial',
    ...letterhead(pack, today),
    period: periodInWords(figures.period),
    recipient: pack.report.recipient,
    blocks: sections(source).flatMap(([heading, ...blocks]) => {
      const filled = blocks.filter((block) => block !== undefined)
      return filled.length === 0 ? [] : [{ kind: 'heading' as const, text: heading }, ...filled]
    }),
  }
}

type Section = readonly [heading: string, ...blocks: (Block | undefined)[]]

function sections({ figures, pack, highlights, approvals, citizens, titleOf }: ReportSource): Section[] {
  const { accounts, principles, rules, hashtags, topics } = figures
  const silent = accounts.filter(({ official, posts, replies }) => official && posts + replies === 0)
  const active = accounts.filter((account) => !silent.includes(account))
  const topicLabel = (id: string) => pack.topics.find((topic) => topic.id === id)?.label ?? id
  const approved = highlights.some(({ approval }) => approval)
  return [
    ['Ringkasan', paragraph('ringkasan', summary(figures, silent.length))],
    ['Kiriman menurut kantor dan platform', accountTable(active)],
    [
      'Kiriman penting',
      table(
        'Kiriman penting',
        ['Tanggal', 'Kantor', 'Platform', 'Isi', 'Topik', ...(approved ? ['Disetujui oleh'] : [])],
        highlights.map((entry) => [
          { day: entry.publishedAt.slice(0, 10) },
          text(entry.unit),
          text(platformNames[entry.platform]),
          text(excerpt(entry.text), entry.permalink ?? undefined),
          text(topicLabel(entry.topic)),
          ...(approved ? [entry.approval && text(entry.approval.by)] : []),
        ]),
      ),
      highlights.length > 0 ? paragraph('pilihan', howChosen) : undefined,
    ],
    ['Persetujuan sebelum terbit', ...approvalBlocks(approvals)],
    [
      'Kepatuhan pada enam prinsip',
      paragraph('kepatuhan', compliance(figures)),
      table(
        'Enam prinsip',
        ['Prinsip', 'Periode ini', 'Sebelumnya'],
        principles.map(({ name, now, before }) => [text(capital(name)), share(now), share(before)]),
      ),
    ],
    [
      'Kendala dan penanganannya',
      paragraph('kendala', problems(figures, titleOf)),
      table(
        'Temuan',
        ['Temuan', 'Tingkat', 'Diperbaiki', 'Diabaikan', 'Masih ada'],
        rules
          .slice(0, 15)
          .map(({ rule, severity, fixed, dismissed, open }) => [
            text(titleOf(rule)),
            text(severityNames[severity]),
            count(fixed),
            count(dismissed),
            count(open),
          ]),
      ),
    ],
    [
      'Akun yang diam',
      paragraph('diam', silence(silent.length)),
      table(
        'Akun yang diam',
        ['Kantor', 'Platform', 'Akun', 'Admin', 'Kiriman terakhir'],
        silent.map(({ unit, platform, account, admins, last }) => [
          text(unit),
          text(platformNames[platform]),
          text(handle(account)),
          text(admins.join(', ') || 'belum ditunjuk'),
          last === undefined ? text('belum pernah') : { day: last },
        ]),
      ),
    ],
    [
      'Suara warga',
      paragraph('warga', voices(figures)),
      ...(citizens ? citizenBlocks(citizens, topicLabel) : []),
    ],
    [
      'Topik dan tagar',
      table(
        'Topik',
        ['Topik', 'Kiriman'],
        topics.slice(0, 10).map(([id, times]) => [text(topicLabel(id)), count(times)]),
      ),
      table(
        'Tagar',
        ['Tagar', 'Dipakai'],
        hashtags.slice(0, 10).map(([tag, times]) => [text(tag), count(times)]),
      ),
    ],
    ['Rencana sepekan berikutnya', ...plan(figures, pack)],
  ]
}

function accountTable(accounts: readonly AccountFigures[]): Table | undefined {
  const total = (of: (account: AccountFigures) => number) => accounts.reduce((sum, row) => sum + of(row), 0)
  const rows = accounts.map((row) => [
    text(row.unit),
    text(platformNames[row.platform]),
    text(handle(row.account)),
    count(row.posts),
    row.target > 0 ? count(row.target) : undefined,
    count(row.before),
    count(row.replies),
    count(row.withOpenErrors),
  ])
  if (rows.length > 1) {
    const target = total((row) => row.target)
    rows.push([
      text('Jumlah'),
      text(''),
      text(''),
      count(total((row) => row.posts)),
      target > 0 ? count(target) : undefined,
      count(total((row) => row.before)),
      count(total((row) => row.replies)),
      count(total((row) => row.withOpenErrors)),
    ])
  }
  const made = table(
    'Kantor dan platform',
    ['Kantor', 'Platform', 'Akun', 'Kiriman', 'Target', 'Sebelumnya', 'Balasan', 'Dengan pelanggaran'],
    rows,
  )
  return made && accounts.length > 1 ? { ...made, totalled: true } : made
}

function plan({ period }: Figures, pack: Pack): (Block | undefined)[] {
  const days = dueDays(pack, dayAfter(period))
  const titleOf = (id: string | undefined) => pack.templates.find((template) => template.id === id)?.title
  const told =
    days.length === 0
      ? 'Kalender paket instansi tidak memuat hari penting pada tujuh hari berikutnya.'
      : 'Hari penting pada tujuh hari berikutnya menurut kalender paket instansi:'
  return [
    paragraph('rencana', told),
    table(
      'Rencana',
      ['Tanggal', 'Hari penting', 'Tagar', 'Templat'],
      days.map(({ written, name, hashtag, template }) => [
        text(written),
        text(name),
        text(hashtag ?? '–'),
        text(titleOf(template) ?? '–'),
      ]),
    ),
  ]
}

const paragraph = (id: string, words: string): Block | undefined =>
  words === '' ? undefined : { kind: 'paragraph', id, text: words }

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
const handle = (account: string): string =>
  /^\S+$/u.test(account) ? `@${account.replace(/^@/u, '')}` : account

/** The beginning of a text on one line, cut between words. */
function excerpt(written: string): string {
  const line = written.replace(/\s+/gu, ' ').trim()
  return line.length <= 140 ? line : `${line.slice(0, 139).replace(/\s\S*$/u, '')}…`
}
