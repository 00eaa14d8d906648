import { plainHandle } from '../../draft/handle.ts'
import { literal } from '../../draft/literal.ts'
import { editDistance } from '../../draft/similarity.ts'
import type { Draft, Entity, Sentence, Span } from '../../draft/types.ts'
import { beginsHigh } from '../../lexicon/characters.ts'
import { trait } from '../../lexicon/signals.ts'
import type { Pack, Platform } from '../../pack/schema.ts'
import { officialAccount } from '../account.ts'
import { type Context, type DraftFlag, defineRule } from '../define.ts'
import { isOfficeName, namesOfUnit, regionName } from '../institutions.ts'

type Account = Pack['accounts'][number]

const platformWords: Record<Platform | 'other', RegExp> = {
  x: /\b(?:x|twitter)\b/u,
  facebook: /\b(?:facebook|fb|fanpage)\b/u,
  instagram: /\b(?:instagram|ig|insta)\b/u,
  other: /\b(?:tiktok|youtube|threads|telegram|whatsapp|wa|linkedin|yt)\b/u,
}

interface Note {
  readonly mentions: readonly Entity[]
  /** Units of the pack that the sentence names as institutions, at the first place. */
  readonly named: readonly (Span & { readonly unit: string })[]
}
const blank: Note = { mentions: [], named: [] }

export default defineRule<Note>({
  id: 'terintegrasi/sebut-akun',
  severity: 'warning',
  scope: 'context',
  title: 'Penyebutan akun resmi',
  reason:
    'Nama akun yang keliru membawa warga ke akun orang lain, dan instansi yang hanya disebut namanya tidak dapat diikuti dengan satu sentuhan.',
  principle: 'terintegrasi',
  source: { name: 'PermenPANRB 83/2012', article: 'asas terintegrasi' },
  lesson:
    'Pilih akun dari daftar resmi, jangan mengetiknya dari ingatan: titik dan garis bawah berbeda di setiap platform. Sebut akunnya satu kali di dekat nama instansi.',
  wrong: [
    {
      text: 'Pantau jadwalnya di @kominfotirtajaya, ya.',
      flagged: '@kominfotirtajaya',
      fixed: '@kominfo_tirtajaya',
      platform: 'x',
    },
    {
      text: 'Info lengkap: @kominfo.tirtajya',
      flagged: '@kominfo.tirtajya',
      fixed: '@kominfo.tirtajaya',
      platform: 'instagram',
    },
    {
      text: 'Humas Tirtajaya merilis jadwal pawai.',
      flagged: 'Humas Tirtajaya',
      fixed: 'Humas Tirtajaya (@humas_tirtajaya)',
      platform: 'x',
      account: '@kominfo_tirtajaya',
    },
  ],
  right: [
    { text: 'Pantau jadwalnya di @Kominfo_Tirtajaya, ya.', platform: 'x' },
    { text: 'Terima kasih, @sari_utami dan @kominfo_bogor.', platform: 'x' },
    { text: 'Ikuti kami di Instagram @kominfo.tirtajaya dan X @kominfo_tirtajaya.', platform: 'facebook' },
    { text: 'Diskominfo Tirtajaya membuka kelas menulis.', platform: 'x', account: '@kominfo_tirtajaya' },
    { text: 'Humas Tirtajaya (@humas_tirtajaya) merilis jadwal pawai.', platform: 'x' },
    { text: 'Humas Kota Serang berkunjung ke kantor Humas Tirtajaya.', platform: 'x' },
  ],
  needs: trait('mention'),
  everywhere: ({ accounts }) => accounts.length > 0,
  blank,
  note: (sentence, context) => {
    const mentions = sentence.entities.filter(({ kind }) => kind === 'mention')
    const named = namedUnits(sentence, context)
    return mentions.length + named.length > 0 ? { mentions, named } : blank
  },
  *check(draft, context, notes, held) {
    const { pack, platform } = context
    if (pack.accounts.length === 0) return
    const mentioned = new Set(
      held.flatMap((index) => notes[index]!.mentions.map(({ text }) => plainHandle(text))),
    )
    const told = new Set<string>()
    for (const index of held) {
      const placed = draft.sentences[index]!
      for (const mention of notes[index]!.mentions) {
        const right = meant(plainHandle(mention.text), context)
        if (!right || isElsewhere(placed.sentence, mention, platform)) continue
        told.add(right.unit)
        const text = `@${plainHandle(right.handle)}`
        yield {
          in: placed,
          start: mention.start,
          end: mention.end,
          message: `Periksa kembali: akun resmi ${right.unit} di sini adalah ${text}.`,
          fixes: [{ label: text, text }],
        }
      }
    }
    yield* unmentioned(draft, context, notes, held, mentioned, told)
  },
})

function* unmentioned(
  draft: Draft,
  { pack, platform }: Context,
  notes: readonly Note[],
  held: readonly number[],
  mentioned: ReadonlySet<string>,
  told: Set<string>,
): Iterable<DraftFlag> {
  for (const index of held) {
    const placed = draft.sentences[index]!
    for (const { unit, start, end } of notes[index]!.named) {
      const account = pack.accounts.find((entry) => entry.platform === platform && entry.unit === unit)!
      const handle = plainHandle(account.handle)
      if (told.has(unit) || mentioned.has(handle)) continue
      told.add(unit)
      const written = placed.sentence.text.slice(start, end)
      yield {
        in: placed,
        start,
        end,
        severity: 'suggestion',
        message: `${unit} punya akun di sini: sebut @${handle} agar warga dapat langsung mengikutinya.`,
        fixes: [{ label: `Tambahkan @${handle}`, text: `${written} (@${handle})` }],
      }
    }
  }
}

const bare = (handle: string): string => handle.replace(/[._-]/gu, '')
const unleet = (handle: string): string =>
  handle.replace(
    /[013457]/gu,
    (digit) => ({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' })[digit] ?? digit,
  )

/** The official account of this platform that a handle misses by little. */
function meant(handle: string, { pack, platform }: Context): Account | undefined {
  if (officialAccount(pack, platform, handle)) return undefined
  const here = pack.accounts.filter((account) => account.platform === platform)
  const near = here.find((account) => resembles(handle, plainHandle(account.handle)))
  if (near) return near
  // The unit's handle of another platform.
  const there = pack.accounts.find((account) => bare(plainHandle(account.handle)) === bare(handle))
  return there && here.find(({ unit }) => unit === there.unit)
}

function resembles(handle: string, official: string): boolean {
  const [a, b] = [bare(handle), bare(official)]
  if (a === b || unleet(a) === unleet(b)) return true
  const most = b.length >= 9 ? 2 : b.length >= 6 ? 1 : 0
  if (editDistance(a, b, most) > most) return false
  const [office, officialOffice] = [officeOf(handle, b), officeOf(official, b)]
  // Another office of the same region: dinsos is no slip for dinkes.
  if (office !== officialOffice && (isOfficeName(office) || !a.startsWith(b.slice(0, 3)))) {
    return editDistance(office, officialOffice, 1) <= 1 && !isOfficeName(office)
  }
  return numbers(a) === numbers(b) || numbers(a) === ''
}

const numbers = (text: string): string => text.match(/\d+/gu)?.join() ?? ''

/** The part of a handle before its first mark, or what it shares its end without. */
function officeOf(handle: string, official: string): string {
  const [first = ''] = handle.split(/[._-]/u)
  if (first !== handle) return first
  for (let length = handle.length - 3; length > 2; length--) {
    if (official.endsWith(handle.slice(length)) && official.length - handle.length + length < 3) break
    if (isOfficeName(handle.slice(0, length))) return handle.slice(0, length)
  }
  return handle
}

/** Whether the words around a mention put it on another platform. */
function isElsewhere({ lower }: Sentence, { start, end }: Span, platform: Platform): boolean {
  const before = lower
    .slice(Math.max(0, start - 40), start)
    .split(/[.;|\n]/u)
    .at(-1)!
  const after = lower.slice(end, end + 24).split(/[.;|,@\n]/u)[0]!
  const others = Object.entries(platformWords).filter(([name]) => name !== platform)
  const last = (text: string, pattern: RegExp) => text.search(pattern)
  if (/^\s?(?:\(|di|pada|via|\[)/u.test(after)) {
    if (others.some(([, pattern]) => last(after, pattern) >= 0)) return true
    if (last(after, platformWords[platform]) >= 0) return false
  }
  const nearest = lastIndexOf(before, platformWords[platform])
  return others.some(([, pattern]) => lastIndexOf(before, pattern) > nearest)
}

function lastIndexOf(text: string, pattern: RegExp): number {
  let last = -1
  for (const { index } of text.matchAll(new RegExp(pattern, 'gu'))) last = index
  return last
}

/** Words that make of an office a place, a person or a telephone: not the institution that acts. */
const beforePlace =
  /(?:kepala|kadis|sekretaris|kabid|kepala bidang|kasi|plt\.?|plh\.?|mantan|staf|pegawai|petugas|kantor|gedung|aula|halaman|ruang|lapangan|parkiran|depan|samping|belakang|dekat|loket|gudang|situs|laman|website|aplikasi|whatsapp|wa|telepon|telp\.?|nomor|call center|pusdalops|akun|admin|mimin|facebook|instagram|upt|uptd|sub|bidang|camat|lurah|warga|di|se|ke|dari|desa-desa|wilayah)\s$/u
const performs =
  /^\s(?:kabupaten\s|kota\s)?(?:\p{L}+\s)?(?:mengundang|menggelar|menyelenggarakan|membuka|mengadakan|mengimbau|mengajak|melaksanakan|meluncurkan|membagikan|menyalurkan|meresmikan|memberitahukan|mengumumkan|menyampaikan|menetapkan|mencatat|mengerahkan|menutup|akan)\b/u
const territory = /^(?:kecamatan|kelurahan|desa|kabupaten|kota|provinsi|kampung)\s/u

interface Naming {
  /** Any of the names, as a sieve. */
  readonly any: RegExp
  readonly units: readonly { readonly unit: string; readonly names: readonly string[] }[]
  readonly region: string
  readonly tail: RegExp
}
const namings = new WeakMap<Pack, Map<Platform, Naming>>()

/** How the units with an account on a platform are called. */
function namingOf(pack: Pack, platform: Platform): Naming {
  const known = namings.get(pack) ?? new Map<Platform, Naming>()
  namings.set(pack, known)
  let naming = known.get(platform)
  if (!naming) {
    const all = pack.accounts.filter((account) => account.platform === platform).map(({ unit }) => unit)
    const units = [...new Set(all)].map((unit) => ({ unit, names: namesOfUnit(unit, pack) }))
    const region = regionName(pack)
    naming = {
      any: new RegExp(units.flatMap(({ names }) => names.map(literal)).join('|') || '(?!)', 'u'),
      units,
      region,
      tail: new RegExp(`^\\s(?:kabupaten\\s|kota\\s)?${literal(region)}(?![\\p{L}\\p{N}])`, 'u'),
    }
    known.set(platform, naming)
  }
  return naming
}

function namedUnits(sentence: Sentence, { pack, platform, account }: Context): Note['named'] {
  const { any, units, region, tail } = namingOf(pack, platform)
  if (!any.test(sentence.lower)) return []
  const own = officialAccount(pack, platform, account)?.unit ?? pack.institution.unit
  return units.flatMap(({ unit, names }) => {
    if (unit === own || names.includes(own.toLowerCase())) return []
    for (const name of names) {
      const at = sentence.lower.indexOf(name)
      if (at < 0 || !isNamedAt(sentence, at, name, region)) continue
      const end = at + name.length
      return [{ unit, start: at, end: end + (tail.exec(sentence.lower.slice(end))?.[0].length ?? 0) }]
    }
    return []
  })
}

function isNamedAt({ text, lower, entities }: Sentence, at: number, name: string, region: string): boolean {
  const end = at + name.length
  if (/[\p{L}\p{N}_@#./-]$/u.test(lower.slice(0, at)) || /^[\p{L}\p{N}_/-]|^\.\p{L}/u.test(lower.slice(end)))
    return false
  if (entities.some((entity) => entity.start < end && entity.end > at)) return false
  if (!beginsHigh(text.slice(at))) return false
  const before = lower.slice(Math.max(0, at - 24), at)
  const rest = text.slice(end)
  // Followed by another region's name, it is another region's office.
  const next = /^\s(?:(?:Kabupaten|Kota|Provinsi|Prov\.|Kab\.)\s)?(\p{Lu}[\p{L}-]+)/u.exec(rest)
  if (next && next[1]!.toLowerCase() !== region && !/^(?:RI|Sukses|Siap)$/u.test(next[1]!)) return false
  if (/^\s?\(?@/u.test(rest)) return false
  if (territory.test(name))
    return /(?:pemerintah|pihak|oleh)\s$/u.test(before) || performs.test(rest.toLowerCase())
  return !beforePlace.test(before)
}
