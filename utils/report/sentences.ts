import type { Figures } from './figures.ts'
import { listed, movement, number, percent } from './wording.ts'

/** What a summary says first: how much was published, by how many, and against the target. */
export function summary({ now, before, accounts }: Figures, silent: number): string {
  if (now.posts + now.replies === 0) {
    const earlier = before.posts + before.replies
    return earlier === 0
      ? 'Tidak ada unggahan yang tercatat pada periode ini.'
      : `Tidak ada unggahan yang tercatat pada periode ini; pada periode sebelumnya tercatat ${number(earlier)}.`
  }
  const active = accounts.filter(({ posts, replies }) => posts + replies > 0)
  const offices = new Set(active.map(({ unit }) => unit)).size
  const target = accounts.reduce((sum, row) => sum + row.target, 0)
  const reached = accounts.filter((row) => row.target > 0 && row.posts >= row.target).length
  const aimed = accounts.filter((row) => row.target > 0).length
  return [
    `Pada periode ini tercatat ${number(now.posts)} kiriman (${movement(now.posts, before.posts)}) dan ${number(now.replies)} balasan atau komentar (${movement(now.replies, before.replies)}) dari ${number(active.length)} akun milik ${number(offices)} kantor.`,
    ...(target > 0
      ? [`Target ${number(target)} kiriman; ${number(reached)} dari ${number(aimed)} akun mencapainya.`]
      : []),
    ...(silent > 0 ? [`${number(silent)} akun resmi tidak mengunggah apa pun.`] : []),
    `Sebelum tayang ${number(now.fixed)} temuan diperbaiki; ${number(now.open)} temuan masih ada ketika diterbitkan.`,
  ].join(' ')
}

/** How the six principles stand, the weakest named. */
export function compliance({ principles }: Figures): string {
  const known = principles.flatMap(({ name, now, before }) =>
    now === undefined ? [] : [{ name, now, before }],
  )
  if (known.length === 0) return ''
  const weakest = known.reduce((low, other) => (other.now < low.now ? other : low))
  const points = (share: number) => Math.round(share * 100)
  const fell = known.filter(({ now, before }) => before !== undefined && points(now) < points(before))
  const rose = known.filter(({ now, before }) => before !== undefined && points(now) > points(before))
  const names = (rows: typeof known) => listed(rows.map(({ name }) => name))
  return [
    weakest.now === 1
      ? 'Keenam prinsip PermenPANRB 83/2012 bernilai penuh.'
      : `Nilai terendah ada pada prinsip ${weakest.name}, yaitu ${percent(weakest.now)}.`,
    ...(fell.length > 0 ? [`Nilai ${names(fell)} turun dari periode sebelumnya.`] : []),
    ...(rose.length > 0 ? [`Nilai ${names(rose)} naik.`] : []),
  ].join(' ')
}

/** What went wrong, and what was done about it. */
export function problems({ now, rules }: Figures, titleOf: (rule: string) => string): string {
  if (now.posts + now.replies === 0) return ''
  const most = (of: 'open' | 'fixed') =>
    rules
      .filter((row) => row[of] > 0)
      .toSorted((a, b) => b[of] - a[of])
      .slice(0, 3)
  const [standing, mended] = [most('open'), most('fixed')]
  const named = (some: typeof rules, of: 'open' | 'fixed') =>
    listed(some.map((row) => `${titleOf(row.rule)} (${number(row[of])})`))
  return [
    now.withOpenErrors === 0
      ? 'Tidak ada kiriman yang terbit dengan pelanggaran.'
      : `${number(now.withOpenErrors)} kiriman terbit dengan pelanggaran yang masih ada.`,
    ...(standing.length > 0 ? [`Temuan yang paling sering masih ada: ${named(standing, 'open')}.`] : []),
    ...(mended.length > 0
      ? [`Yang paling sering diperbaiki sebelum tayang: ${named(mended, 'fixed')}.`]
      : []),
    ...(now.dismissed > 0 ? [`${number(now.dismissed)} temuan diabaikan dengan alasan.`] : []),
    ...(now.edited + now.deleted > 0
      ? [`Setelah tayang ${number(now.edited)} kiriman disunting dan ${number(now.deleted)} dihapus.`]
      : []),
  ].join(' ')
}

/** Of accounts without a post; empty when there are none. */
export const silence = (accounts: number): string =>
  accounts === 0 ? '' : `${number(accounts)} akun resmi tidak mengunggah apa pun pada periode ini.`

/** How citizens were answered, as far as the log tells. */
export function voices({ now, before, accounts }: Figures): string {
  if (now.replies === 0) return 'Tidak ada balasan atau komentar kepada warga yang tercatat pada periode ini.'
  const answering = accounts.filter(({ replies }) => replies > 0)
  const most = answering.reduce((top, row) => (row.replies > top.replies ? row : top))
  return `Warga dijawab ${number(now.replies)} kali (${movement(now.replies, before.replies)}) dari ${number(answering.length)} akun; terbanyak oleh ${most.unit || most.account} (${number(most.replies)}).`
}
