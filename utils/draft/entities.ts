import { addressPatterns } from './addresses.ts'
import { calendarPatterns } from './calendar.ts'
import { figurePatterns, phonePattern } from './figures.ts'
import { pictures } from './pictures.ts'
import { findSeeds, none, type Pattern } from './seeds.ts'
import type { Entity, EntityKind } from './types.ts'

/** In order of precedence: what an earlier pattern took, a later one leaves. */
const patterns: readonly Pattern[] = [
  ...addressPatterns,
  ...calendarPatterns,
  ...figurePatterns.filter(({ kind }) => kind !== 'number'),
  phonePattern,
  pictures,
  ...figurePatterns.filter(({ kind }) => kind === 'number'),
]

/**
 * The entities of a normalised sentence, in order and apart from each other. Linear: one pass collects the places
 * where an entity can start or show itself, and each pattern is tried there only.
 */
export function findEntities(text: string): Entity[] {
  const seeds = findSeeds(text)
  let found: Entity[] = []
  if (!seeds) return found
  for (const pattern of patterns) {
    const places = seeds[pattern.seed]
    if (places === none) continue
    const free = pattern.kind === 'number' ? outside(found, places) : places
    found = merge(found, matches(text, pattern, free))
  }
  return found
}

/** The places that lie in none of some entities; both are in order. */
function outside(entities: readonly Entity[], places: readonly number[]): readonly number[] {
  let next = 0
  return places.filter((place) => {
    while (next < entities.length && entities[next]!.end <= place) next++
    return next >= entities.length || entities[next]!.start > place
  })
}

function matches(
  text: string,
  { kind, from, pattern, plain, read }: Pattern,
  places: readonly number[],
): Entity[] {
  const entities: Entity[] = []
  let last: Entity | undefined
  for (const place of places) {
    const start = from ? from(text, place) : place
    if (start < 0 || (last && start < last.end)) continue
    const quick = plain?.(text, start)
    if (quick === null) continue
    if (quick) {
      const { end, value } = quick
      last = { kind, start, end, text: text.slice(start, end), value }
      entities.push(last)
      continue
    }
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    const more = read ? read(match, last) : {}
    if (!more) continue
    const written = more.text ?? match[0]
    if (written === '') continue
    last = entityOf(kind, start, written, more)
    entities.push(last)
  }
  return entities
}

/** Written out by field: a spread here is a third of the whole parsing time. */
function entityOf(
  kind: EntityKind,
  start: number,
  text: string,
  { date, time, value }: Partial<Entity>,
): Entity {
  const end = start + text.length
  if (date) return { kind, start, end, text, date }
  if (time) return { kind, start, end, text, time }
  return value === undefined ? { kind, start, end, text } : { kind, start, end, text, value }
}

/** Both lists in one, in order; what overlaps an entity found before is left out. */
function merge(found: Entity[], more: readonly Entity[]): Entity[] {
  if (found.length === 0) return [...more]
  if (more.length === 0) return found
  const merged: Entity[] = []
  let next = 0
  for (const entity of more) {
    while (next < found.length && found[next]!.end <= entity.start) merged.push(found[next++]!)
    if (next >= found.length || found[next]!.start >= entity.end) merged.push(entity)
  }
  while (next < found.length) merged.push(found[next++]!)
  return merged
}
