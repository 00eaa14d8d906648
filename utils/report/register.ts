import { platformNames } from '../draft/platform.ts'
import { type Pack, type Platform, platforms } from '../pack/schema.ts'
import { type Block, type Report, table, type Value } from './document.ts'
import type { LastDay } from './figures.ts'
import { letterhead } from './letterhead.ts'
import { compareNames } from './order.ts'
import { date, listed, number } from './wording.ts'

interface Registering {
  readonly pack: Pack
  /** The last day on which an account published something, from the log. */
  readonly lastDay: LastDay
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** More offices than these are named in their table alone. */
const mostNamed = 5
const words = (text: string): Value => (text === '' ? undefined : { text })

/** The office's name as a key: the same one may be written with other spaces or capitals. */
const same = (unit: string): string => unit.trim().replace(/\s+/gu, ' ').toLowerCase()

/** An office with the platforms on which it has no account. */
export interface OfficeWithout {
  readonly office: string
  readonly lacking: readonly Platform[]
}

/**
 * The offices that should have an account, those of accounts and of citizens' matters among them, each with the
 * platforms on which it has none; those without any come first.
 */
export function officesWithout(pack: Pack): readonly OfficeWithout[] {
  const offices = new Map(
    [
      ...pack.offices,
      ...pack.accounts.map(({ unit }) => unit),
      ...(pack.aspirations?.units ?? []).map(({ name }) => name),
    ].map((office) => [same(office), office] as const),
  )
  const found = [...offices].map(([key, office]) => {
    const has = new Set(
      pack.accounts.filter(({ unit }) => same(unit) === key).map(({ platform }) => platform),
    )
    return { office, lacking: platforms.filter((platform) => !has.has(platform)) }
  })
  return found.filter(({ lacking }) => lacking.length > 0).sort((a, b) => b.lacking.length - a.lacking.length)
}

/**
 * The register of official accounts, as an annex of the decree that appoints their admins: which office has which
 * account, who runs it by which decree, its target and last post; then who has none, and what is missing.
 */
export function registerOf({ pack, lastDay, today }: Registering): Report {
  const accounts = [...pack.accounts].sort(
    (a, b) => compareNames(a.unit, b.unit) || platforms.indexOf(a.platform) - platforms.indexOf(b.platform),
  )
  const without = officesWithout(pack)
  const none = without.filter(({ lacking }) => lacking.length === platforms.length)
  const unappointed = accounts.filter(({ admins }) => !admins.some(({ decree }) => decree !== ''))
  const blocks: (Block | undefined)[] = [
    {
      kind: 'paragraph',
      id: 'lampiran',
      text: 'Lampiran Keputusan ………………………… Nomor ……………… Tanggal ……………… tentang Penetapan Admin Akun Media Sosial Resmi.',
    },
    {
      kind: 'paragraph',
      id: 'register',
      text: [
        `${pack.institution.name} memiliki ${number(accounts.length)} akun resmi di ${number(new Set(accounts.map(({ unit }) => same(unit))).size)} unit kerja.`,
        none.length > 0
          ? `${number(none.length)} unit kerja belum memiliki akun${none.length > mostNamed ? '' : `: ${listed(none.map(({ office }) => office))}`}.`
          : 'Setiap unit kerja memiliki sedikitnya satu akun.',
        unappointed.length > 0
          ? `${number(unappointed.length)} akun belum memiliki admin dengan SK.`
          : 'Setiap akun memiliki admin dengan SK.',
      ].join(' '),
    },
    { kind: 'heading', text: 'Akun resmi' },
    table(
      'Register akun',
      ['No.', 'Unit kerja', 'Platform', 'Akun', 'Admin', 'SK', 'Target per pekan', 'Kiriman terakhir'],
      accounts.map(({ unit, platform, handle, admins, targetPerWeek }, at) => {
        const last = lastDay(platform, handle)
        return [
          { number: at + 1 },
          words(unit),
          { text: platformNames[platform] },
          { text: `@${handle.replace(/^@/u, '')}` },
          words(admins.map(({ name }) => name).join('; ')),
          decreesOf(admins),
          targetPerWeek > 0 ? { number: targetPerWeek } : undefined,
          last === undefined ? undefined : { day: last },
        ]
      }),
    ),
    ...(without.length > 0 ? [{ kind: 'heading' as const, text: 'Belum memiliki akun' }] : []),
    table(
      'Belum memiliki akun',
      ['Unit kerja', 'Belum ada di'],
      without.map(({ office, lacking }) => [
        words(office),
        {
          text:
            lacking.length === platforms.length
              ? 'semua platform'
              : listed(lacking.map((one) => platformNames[one])),
        },
      ]),
    ),
    ...(unappointed.length > 0 ? [{ kind: 'heading' as const, text: 'Belum ditetapkan dengan SK' }] : []),
    table(
      'Belum ditetapkan dengan SK',
      ['Unit kerja', 'Platform', 'Akun', 'Admin'],
      unappointed.map(({ unit, platform, handle, admins }) => [
        words(unit),
        { text: platformNames[platform] },
        { text: `@${handle.replace(/^@/u, '')}` },
        words(admins.map(({ name }) => name).join('; ')),
      ]),
    ),
  ]
  return {
    title: 'Register akun media sosial resmi',
    ...letterhead(pack, today),
    period: `Keadaan ${date(today)}`,
    recipient: '',
    blocks: blocks.filter((block) => block !== undefined),
  }
}

/** The decrees in the order of the admins, so that it stays clear whose each is. */
const decreesOf = (admins: Pack['accounts'][number]['admins']): Value =>
  admins.some(({ decree }) => decree !== '')
    ? { text: admins.map(({ decree }) => decree || '–').join('; ') }
    : undefined
