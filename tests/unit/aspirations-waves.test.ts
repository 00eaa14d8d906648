import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWaves, type Grouped } from '../../utils/aspirations/waves.ts'
import { wildText } from '../fixtures/wild-text.ts'

const at = (minutes: number) => new Date(Date.parse('2026-11-23T00:00Z') + minutes * 60_000).toISOString()
const list = (...texts: string[]): Grouped[] =>
  texts.map((text, index) => ({ id: `m${String(index).padStart(5, '0')}`, text, receivedAt: at(index) }))
const groups = (messages: readonly Grouped[]) =>
  findWaves(messages).map(({ ids }) => ids.map((id) => Number(id.slice(1))))

/** Numbers of a fixed sequence, 0 to 1. */
function* sequence(seed: number): Generator<number> {
  let state = seed
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    yield state / 2 ** 31
  }
}

const streets = 'Merdeka Melati Kenanga Sudirman Cigadung Pahlawan Veteran Anggrek Mawar Diponegoro'.split(
  ' ',
)
const matters = [
  'rusak parah berlubang',
  'lampunya mati gelap',
  'banjir selokan mampet',
  'sampah menumpuk bau',
]

describe('findWaves', () => {
  it('finds the many who report one broken road, in their own words', () => {
    const messages = list(
      'Min, jalan Merdeka depan pasar rusak parah',
      'Kapan jl Merdeka diperbaiki?? lubangnya makin besar',
      'Lampu jalan di gang Melati mati',
      'jalan merdeka berlubang, tolong min 🙏',
      'Dalane Merdeka bolong pak',
      'Air PDAM keruh dari kemarin',
      'lampu gang melati padam lagi',
    )
    expect(groups(messages)).toEqual([[0, 1, 3, 4], [2, 6], [5]])
  })
  it('keeps the same trouble in other places apart', () => {
    expect(groups(list('jalan Merdeka rusak parah', 'jalan Kenanga rusak parah'))).toEqual([[0], [1]])
  })
  it('takes equal texts as one, whatever they are written with', () => {
    expect(groups(list('🙏🙏', '🙏🙏', 'pagi', 'pa\u200bgi', 'ﺎﻠﺳﻼﻣ', 'ﺎﻠﺳﻼﻣ'))).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ])
  })
  it('begins anew after a month of silence', () => {
    const [one, other] = list('jalan Merdeka rusak', 'jalan Merdeka rusak') as [Grouped, Grouped]
    expect(findWaves([one, { ...other, receivedAt: at(31 * 1440) }])).toHaveLength(2)
    expect(findWaves([one, { ...other, receivedAt: at(29 * 1440) }])).toHaveLength(1)
  })
  it('puts each message into one wave, whatever the order and the texts', () => {
    fc.assert(
      fc.property(fc.array(wildText(), { maxLength: 15 }), fc.integer(), (texts, turn) => {
        const messages = list(...texts)
        const found = findWaves(messages)
        expect(found.flatMap(({ ids }) => ids).sort()).toEqual(messages.map(({ id }) => id))
        const start = Math.abs(turn) % (messages.length + 1)
        const turned = [...messages.slice(start), ...messages.slice(0, start)].reverse()
        expect(findWaves(turned)).toEqual(found)
      }),
      { numRuns: 15, seed: 8 },
    )
  })
  it('groups 10,000 messages by street and trouble', () => {
    const random = sequence(8)
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random.next().value! * from.length)]!
    const greetings = ['Min,', 'Tolong min', 'Pak,', '😡', 'Permisi admin']
    const wanted = new Map<string, number>()
    const messages = list(
      ...Array.from({ length: 10_000 }, () => {
        const [street, matter] = [pick(streets), pick(matters)]
        wanted.set(`${street} ${matter}`, (wanted.get(`${street} ${matter}`) ?? 0) + 1)
        return `${pick(greetings)} ${pick(['jalan', 'jl', 'jln'])} ${street} ${matter}`
      }),
    )
    const sizes = findWaves(messages).map(({ ids }) => ids.length)
    expect(sizes.sort((a, b) => a - b)).toEqual([...wanted.values()].sort((a, b) => a - b))
  })
})
