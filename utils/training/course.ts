import type { Source } from '../rules/define.ts'
import type { Family } from '../rules/families.ts'
import modules from './course.json'
import { scenarios } from './exercises.ts'
import type { Exercise } from './schema.ts'

/** A quarter of an hour: read, then practise. */
export interface Module {
  readonly id: string
  readonly title: string
  readonly minutes: number
  /** The rules whose own examples give further practice. */
  readonly families: readonly Family[]
  readonly sources: readonly Source[]
  /** Paragraphs. */
  readonly reading: readonly string[]
  /** Ids of written scenarios. */
  readonly exercises: readonly string[]
}

/** The path: the six principles, ethics, news, law, crisis. */
export const course = modules as readonly Module[]

/** Tests of the same make: the n-th exercises of both are of one kind and level. No module uses them. */
export const tests = {
  placement: [
    'temu-lowongan',
    'benahi-pupuk',
    'taklimat-donor',
    'jawab-sampah',
    'saring-obat',
    'darurat-gempa',
    'pribadi-bansos',
    'netral-peresmian',
  ],
  final: [
    'temu-pasar',
    'benahi-panjang-x',
    'taklimat-pajak',
    'jawab-hinaan',
    'saring-jadwal',
    'darurat-longsor',
    'pribadi-lamaran',
    'netral-tanya-calon',
  ],
} as const

const byId = new Map(scenarios.map((exercise) => [exercise.id, exercise]))

export const scenarioOf = (id: string): Exercise | undefined => byId.get(id)

/**
 * What was learned between two tests, both as mean scores from 0 to 1: the share of what was left to learn (Hake's
 * normalised gain, −1 to 1). A fall counts against what there was; a perfect start that stays perfect is 0.
 */
export function gain(before: number, after: number): number {
  if (after >= before) return before >= 1 ? 0 : (after - before) / (1 - before)
  return (after - before) / before
}
