import type { Sentence, Span } from '../../draft/types.ts'
import type { Match } from '../lexicon.ts'
import { pattern } from '../pattern.ts'
import { findPersons } from '../persons.ts'
import { leading, mustBecome, supporters, toOffice } from './patterns.ts'

const intoOffice = /(?:jadi|menjadi|dadi|maju)(?: [\p{L}-]+)? (?:bupati|gubernur|presiden|kades|wali)/u
const bargain = /(?<!\p{L})(?:asal|asalkan|dengan syarat|syaratnya)(?!\p{L})/u
const victors =
  /^(?:me)?menangkan(?:lah)?$|^menangno$|^(?:nga?)?meunangkeun$|^menangk?e$|^menangaken?$|^ma(?:ma)?nangkan$|^menangin$|^kas[ei]h? m[ae]nang$|^bikin menang$|^manangakan$|^(?:meng)?usung$|^(?:men)?jagokan$/u
const court =
  /(?<!\p{L})(?:gugatan|sengketa|perkara|kasus|hakim|banding|kasasi|pengadilan|juri|voting)(?!\p{L})/u
export const leadingCue = pattern(
  /jadi|dadi|janten|dados|maju|(?:di|ke) kursi|pendopo|(?:diberi|dapat|dikasih) (?:satu )?(?:kesempatan|waktu|periode)|di puncak|unggul|terkejar|terbendung|(?:bupati|gubernur|presiden|kades|wali kota|kuwu) (?:lagi|kembali)|memimpin|pimpin|menang|terpilih|(?:untuk|kanggo|pikeun|buat|for) (?:bupati|gubernur|presiden|kades|kepala|wali)/u,
)

/** `dukung Pak Rusdi jadi kades`, `menangkan petahana`: a call, and close behind it somebody who stands. */
export function supported(
  sentence: Sentence,
  called: readonly Match[],
  calls: Span[],
  hints: Span[],
  elsewhere: boolean,
): void {
  const { lower } = sentence
  const persons =
    leadingCue.test(sentence) || called.some(({ phrase }) => supporters.test(phrase))
      ? findPersons(sentence)
      : []
  for (const { start, end, kind } of persons) {
    const wish = kind === 'account' || elsewhere ? null : leading.exec(lower.slice(end, end + 70))
    if (!wish) continue
    const sure = mustBecome.test(wish[0]) || (called.length > 0 && intoOffice.test(wish[0]))
    ;(sure ? calls : hints).push({ start, end: end + wish[0].length })
  }
  for (const call of called) {
    if (!supporters.test(call.phrase)) continue
    // `siap memenangkan Bu Lestari`: nobody wins a person but at the ballot.
    const won = !elsewhere && victors.test(call.phrase) && persons.find(({ start }) => start - call.end === 1)
    if (won && won.kind !== 'account' && !court.test(lower)) calls.push({ start: call.start, end: won.end })
    const behind = lower.slice(call.end, call.end + 70)
    const incumbent = /^(?: [\p{L}-]+){0,3} (?:petahana|incumbent|kotak kosong)(?!\p{L})/u.exec(behind)
    const raised = toOffice.exec(behind)
    const aim = incumbent ?? (elsewhere ? null : raised)
    if (aim) calls.push({ start: call.start, end: call.end + aim[0].length })
    if (elsewhere) continue
    const person = persons.find(
      ({ start, kind }) => start >= call.end && kind !== 'account' && start - call.end <= 40,
    )
    if (!person || /[.;:!?]/u.test(sentence.text.slice(call.end, person.start))) continue
    const gap = lower.slice(call.end, person.start).trim()
    if (gap !== '' && gap.split(/\s+/u).length > 3) continue
    const office =
      /^,?(?: [\p{L}-]+){0,3}? (?:jadi|menjadi|sebagai|maju|untuk|buat|dadi|jadi calon|memimpin|terpilih|kembali memimpin)(?: [\p{L}-]+){0,2} ?(?:presiden|bupati|gubernur|wali kota|walikota|kades|kepala desa|keuchik|wali nagari|kuwu|perbekel|pambakal|dprd?|dewan|lagi|kembali|calon)/u
    const span = { start: call.start, end: person.end }
    if (
      // `diperbaiki asalkan Bapak pilih Pak Harun`: a service for a vote.
      (/^(?:pilih|coblos|nyoblos|mencoblos|dukung)$/u.test(call.phrase) && bargain.test(lower)) ||
      office.test(lower.slice(person.end, person.end + 60)) ||
      /(?:calon|paslon|pasangan|kandidat)/u.test(gap)
    )
      calls.push(span)
    else hints.push(span)
  }
}
