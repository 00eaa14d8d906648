import type { KeyChunk } from '../columns.ts'
import { hashNumber } from '../facts.ts'
import { genesis } from '../genesis.ts'
import type { KnownEntries } from '../known.ts'
import type { Problems } from './problem.ts'

/** Links of one installation, by their place in the chain. */
interface Links {
  /** In ascending order. */
  readonly seq: Float64Array
  readonly hash: Float64Array
  readonly previous: Float64Array
  /** Which entry of the file each is. */
  readonly place: Uint32Array
}

/** How the entries of an installation fit: from the first without a gap, with gaps (of a filtered export), or not. */
export type ChainState = 'whole' | 'gaps' | 'broken'

/**
 * Checks that the entries of each installation in a file fit each other, and those of the log, wherever two stand side
 * by side in a chain. Gaps are no fault: an export may be filtered. Hashes are compared by 52 of their bits, each
 * having been checked in full against its own content before; `verifyLog` compares all of them.
 * Tells how each installation's chain fits.
 */
export function checkChains(
  chunks: readonly KeyChunk[],
  lines: readonly number[],
  known: Pick<KnownEntries, 'chunks' | 'count'>,
  problems: Problems,
): Map<string, ChainState> {
  const states = new Map<string, ChainState>()
  const inLog = linksOf(known.chunks, known.count)
  for (const [installation, links] of linksOf(chunks, lines.length)) {
    const logged = inLog.get(installation)
    const { seq, hash, previous, place } = links
    let gaps = seq[0] === 1 ? 0 : 1
    let breaks = 0
    for (let index = 0; index < seq.length; index += 1) {
      const tell = (reason: string) => {
        breaks += 1
        problems.add(lines[place[index]!]!, `catatan ${seq[index]}: ${reason}`)
      }
      const [own, before] = [seq[index]!, previous[index]!]
      if (own === 1 && before !== hashNumber(genesis)) tell('bukan awal rantai, padahal nomornya 1')
      if (index > 0 && seq[index - 1] === own) tell('nomornya dipakai dua kali')
      else if (index > 0 && seq[index - 1] === own - 1 && hash[index - 1] !== before)
        tell('tidak bersambung dengan catatan sebelumnya')
      else if (index > 0 && seq[index - 1]! < own - 1) gaps += 1
      if (!logged) continue
      const same = find(logged.seq, own)
      if (same >= 0 && logged.hash[same] !== hash[index])
        tell('di komputer ini catatan bernomor sama isinya lain')
      const earlier = find(logged.seq, own - 1)
      if (earlier >= 0 && logged.hash[earlier] !== before)
        tell('tidak bersambung dengan catatan sebelumnya di komputer ini')
      const later = find(logged.seq, own + 1)
      if (later >= 0 && logged.previous[later] !== hash[index])
        tell('tidak bersambung dengan catatan sesudahnya di komputer ini')
    }
    states.set(installation, breaks > 0 ? 'broken' : gaps > 0 ? 'gaps' : 'whole')
  }
  return states
}

function linksOf(chunks: readonly KeyChunk[], count: number): Map<string, Links> {
  const places = new Map<string, number[]>()
  const at: { readonly chunk: KeyChunk; readonly first: number }[] = []
  let place = 0
  for (const chunk of chunks) {
    at.push({ chunk, first: place })
    for (const [index, number] of chunk.installation.entries()) {
      if (place + index >= count) break
      const installation = chunk.installations[number]!
      const known = places.get(installation)
      if (known) known.push(place + index)
      else places.set(installation, [place + index])
    }
    place += chunk.id.length
  }
  return new Map([...places].map(([installation, own]) => [installation, sorted(own, at)]))
}

function sorted(
  places: readonly number[],
  chunks: readonly { readonly chunk: KeyChunk; readonly first: number }[],
): Links {
  const size = places.length
  const links = {
    seq: new Float64Array(size),
    hash: new Float64Array(size),
    previous: new Float64Array(size),
    place: Uint32Array.from(places),
  }
  let current = 0
  for (const [index, place] of places.entries()) {
    while (chunks[current + 1] && chunks[current + 1]!.first <= place) current += 1
    const { chunk, first } = chunks[current]!
    links.seq[index] = chunk.seq[place - first]!
    links.hash[index] = chunk.hash[place - first]!
    links.previous[index] = chunk.previous[place - first]!
  }
  if (links.seq.every((seq, index) => index === 0 || links.seq[index - 1]! <= seq)) return links
  const order = Uint32Array.from(places.keys()).sort((a, b) => links.seq[a]! - links.seq[b]!)
  const arranged = (numbers: Float64Array) => Float64Array.from(order, (index) => numbers[index]!)
  return {
    seq: arranged(links.seq),
    hash: arranged(links.hash),
    previous: arranged(links.previous),
    place: Uint32Array.from(order, (index) => links.place[index]!),
  }
}

/** Binary search; -1 when the number is not there. */
function find(sortedNumbers: Float64Array, wanted: number): number {
  let [low, high] = [0, sortedNumbers.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if (sortedNumbers[middle]! < wanted) low = middle + 1
    else if (sortedNumbers[middle]! > wanted) high = middle - 1
    else return middle
  }
  return -1
}
