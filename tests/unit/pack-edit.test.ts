import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPack } from '../../utils/pack/default.ts'
import { differences } from '../../utils/pack/difference.ts'
import {
  applyEdit,
  begin,
  type Edit,
  edited,
  hasShape,
  idFrom,
  nextVersion,
  problemsOf,
  redone,
  undone,
  valueAt,
} from '../../utils/pack/edit.ts'
import { blankOf, type Part, partOf } from '../../utils/pack/form.ts'
import { readPack } from '../../utils/pack/pack.ts'
import { type Pack, packSchema } from '../../utils/pack/schema.ts'
import { testPack } from '../fixtures/pack.ts'

const form = partOf(packSchema)

describe('the form of the schema', () => {
  it('knows a part for every key', () => {
    expect(Object.keys(form.entries!)).toEqual(Object.keys(packSchema.entries))
    const kinds = Object.fromEntries(Object.entries(form.entries!).map(([key, { kind }]) => [key, kind]))
    expect(kinds).toMatchObject({
      schema: 'constant',
      version: 'text',
      institution: 'group',
      domains: 'texts',
      accounts: 'records',
      acronyms: 'map',
      hashtagLimits: 'group',
      electionWatch: 'group',
      tone: 'choice',
    })
  })

  it('carries the words, the limits, the choices and the defaults', () => {
    const { item } = form.entries!.hashtags!
    expect(item!.entries!.tag).toMatchObject({ kind: 'text', filled: true, example: '#NusarayaSehat' })
    expect(item!.entries!.from).toMatchObject({ kind: 'date', optional: true })
    expect(item!.entries!.required).toMatchObject({ kind: 'switch', optional: true, initial: false })
    expect(form.entries!.templates!.item!.entries!.body).toMatchObject({ kind: 'prose', max: 5000 })
    expect(form.entries!.templates!.item!.entries!.platforms!.kind).toBe('choices')
    expect(form.entries!.accounts!.item!.entries!.targetPerWeek).toMatchObject({ min: 0, max: 1000 })
    expect(form.entries!.institution!.entries!.timeZone!.options).toHaveLength(4)
    expect(form.entries!.report!.initial).toEqual({ weekStartsOn: 1, recipient: '', signedBy: '' })
  })

  it('begins entries that lack nothing but texts', () => {
    const blanks = (part: Part): unknown[] =>
      part.kind === 'records'
        ? [blankOf(part.item!)]
        : part.entries
          ? Object.values(part.entries).flatMap(blanks)
          : []
    expect(blanks(form)).toHaveLength(11)
    for (const [key, part] of Object.entries(form.entries!)) {
      if (part.kind === 'records')
        expect(hasShape({ ...testPack, [key]: [blankOf(part.item!)] }), key).toBe(true)
      if (part.kind === 'group')
        expect(hasShape({ ...testPack, [key]: blankOf({ ...part, optional: false }) })).toBe(true)
    }
  })
})

describe('an edit', () => {
  it.each<[Edit, (pack: Pack) => unknown, unknown]>([
    [
      { do: 'set', at: ['institution', 'name'], value: 'Kota Baru' },
      (pack) => pack.institution.name,
      'Kota Baru',
    ],
    [
      { do: 'set', at: ['hashtags', 0, 'until'], value: '2027-01-01' },
      (pack) => pack.hashtags[0]!.until,
      '2027-01-01',
    ],
    [{ do: 'insert', at: ['slogans'], value: 'Maju' }, (pack) => pack.slogans.at(-1), 'Maju'],
    [{ do: 'insert', at: ['domains'], value: 'a.go.id', index: 0 }, (pack) => pack.domains[0], 'a.go.id'],
    [{ do: 'remove', at: ['domains', 0] }, (pack) => pack.domains, testPack.domains.slice(1)],
    [{ do: 'move', at: ['domains', 1], to: 0 }, (pack) => pack.domains[0], testPack.domains[1]],
    [
      { do: 'set', at: ['acronyms', '__proto__'], value: 'x' },
      (pack) => Object.keys(pack.acronyms).at(-1),
      '__proto__',
    ],
  ])('%j', (edit, read, wanted) => {
    const pack = applyEdit(testPack, edit)
    expect(read(pack)).toEqual(wanted)
    expect(pack).not.toBe(testPack)
    expect(pack.topics).toBe(testPack.topics)
  })

  it('changes nothing where its place is not there', () => {
    for (const at of [
      ['hashtags', 999, 'tag'],
      ['nowhere', 'name'],
      ['domains', 999],
      ['constructor', 'name'],
    ]) {
      expect(applyEdit(testPack, { do: 'set', at, value: 'x' })).toBe(testPack)
      expect(applyEdit(testPack, { do: 'remove', at })).toBe(testPack)
    }
    expect(applyEdit(testPack, { do: 'move', at: ['domains', 0], to: 99 })).toBe(testPack)
  })

  it('renames a key of a map in its place, and never over another', () => {
    const pack = { ...testPack, acronyms: { A: '1', B: '2', C: '3' } }
    const to = (name: string) => applyEdit(pack, { do: 'rename', at: ['acronyms', 'B'], to: name }).acronyms
    expect(Object.entries(to('Z'))).toEqual([
      ['A', '1'],
      ['Z', '2'],
      ['C', '3'],
    ])
    expect(to('C')).toEqual(pack.acronyms)
  })

  it('of whatever kind is undone and done again', () => {
    const place = fc.constantFrom(
      ['domains'],
      ['hashtags'],
      ['institution', 'name'],
      ['domains', 0],
      ['gate'],
      ['x', 1],
    )
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({ do: fc.constant('set' as const), at: place, value: fc.string() }),
      fc.record({ do: fc.constant('insert' as const), at: place, value: fc.string() }),
      fc.record({ do: fc.constant('remove' as const), at: place }),
      fc.record({ do: fc.constant('move' as const), at: fc.constant(['domains', 0]), to: fc.nat(2) }),
    )
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const last = edits.reduce(edited, begin(testPack))
        let back = last
        for (let count = last.past.length; count > 0; count--) back = undone(back)
        expect(back.now).toBe(testPack)
        let again = back
        for (let count = back.future.length; count > 0; count--) again = redone(again)
        expect(again.now).toBe(last.now)
      }),
    )
  })

  it('of one field letter by letter is one step', () => {
    const typed = ['K', 'Ko', 'Kota'].reduce(
      (now, value) => edited(now, { do: 'set', at: ['institution', 'name'], value }),
      begin(testPack),
    )
    expect(typed.past).toHaveLength(1)
    expect(undone(typed).now).toBe(testPack)
  })
})

it('finds what breaks the schema and what contradicts itself at once', () => {
  const draft = applyEdit(applyEdit(testPack, { do: 'insert', at: ['domains'], value: 'https://x' }), {
    do: 'insert',
    at: ['hashtags'],
    value: testPack.hashtags[0],
  })
  expect(problemsOf(draft).map(({ path }) => path)).toEqual([
    `domains.${testPack.domains.length}`,
    `hashtags.${testPack.hashtags.length}.tag`,
  ])
  expect(problemsOf(testPack)).toEqual([])
})

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a number', 1],
  ['a list', []],
  ['an empty object', {}],
  ['a map for a list', { ...testPack, hashtags: {} }],
  ['a choice that is none', { ...testPack, gate: 'open' }],
  ['a key more', { ...testPack, x: 1 }],
])('does not take %s for the shape of a pack', (_, data) => expect(hasShape(data)).toBe(false))

it.each([
  ['1', '2'],
  ['2026.12.1', '2026.12.2'],
  ['2026.9-rc', '2026.10-rc'],
  ['awal', 'awal.1'],
])('comes from version %s to %s', (version, next) => expect(nextVersion(version)).toBe(next))

it.each([
  ['Laporan kegiatan', [], 'laporan-kegiatan'],
  ['Hari Ibu 2026!', [], 'hari-ibu-2026'],
  ['Banjir', ['banjir', 'banjir-2'], 'banjir-3'],
  ['！！', [], ''],
])('names %s beside %j %s', (label, taken, id) => expect(idFrom(label, taken)).toBe(id))

it('values are found by their place', () => {
  expect(valueAt(testPack, ['institution', 'name'])).toBe(testPack.institution.name)
  expect(valueAt(testPack, ['constructor', 'name'])).toBeUndefined()
})

describe('a difference', () => {
  const at = (...edits: Edit[]) => differences(testPack, edits.reduce(applyEdit, testPack))

  it('tells entries that came, went and changed by their names, whatever their order', () => {
    const [first] = testPack.hashtags
    const changes = at(
      { do: 'insert', at: ['hashtags'], index: 0, value: { ...first!, tag: '#Baru' } },
      { do: 'set', at: ['hashtags', 1, 'required'], value: !first!.required },
      { do: 'remove', at: ['domains', 0] },
      { do: 'set', at: ['gate'], value: 'block' },
    )
    expect(changes).toEqual(
      expect.arrayContaining([
        { key: 'hashtags', kind: 'added', name: '#Baru', fields: [] },
        {
          key: 'hashtags',
          kind: 'changed',
          name: first!.tag,
          fields: [{ key: 'required', before: first!.required, after: !first!.required }],
        },
        { key: 'domains', kind: 'removed', name: testPack.domains[0], fields: [] },
        {
          key: 'gate',
          kind: 'changed',
          name: '',
          fields: [{ key: '', before: testPack.gate, after: 'block' }],
        },
      ]),
    )
    expect(changes).toHaveLength(4)
  })

  it('tells another order, maps and what was not there at all', () => {
    expect(at({ do: 'move', at: ['domains', 1], to: 0 })).toEqual([
      { key: 'domains', kind: 'order', name: '', fields: [] },
    ])
    expect(at({ do: 'set', at: ['rules', 'etika/kata-kasar'], value: 'off' })).toEqual([
      { key: 'rules', kind: 'added', name: 'etika/kata-kasar', fields: [] },
    ])
    expect(at({ do: 'set', at: ['electionWatch'], value: undefined })).toMatchObject([
      { key: 'electionWatch', kind: 'removed', name: '' },
    ])
  })

  it('is empty for the same pack however it came, and the other way round adds what was removed', () => {
    expect(differences(testPack, structuredClone(testPack))).toEqual([])
    const there = differences(defaultPack, testPack)
    const back = differences(testPack, defaultPack)
    const count = (changes: typeof there, kind: string) =>
      changes.filter((change) => change.kind === kind).length
    expect(count(there, 'added')).toBe(count(back, 'removed'))
    expect(count(there, 'removed')).toBe(count(back, 'added'))
    expect(count(there, 'changed')).toBe(count(back, 'changed'))
  })

  it('names every key that another pack holds differently', () => {
    const sample = readPack({
      ...testPack,
      hashtagLimits: { x: 1 },
      tone: 'santai',
      terms: [{ avoid: 'a', prefer: 'b' }],
    })
    if (!sample.ok) throw new Error('no pack')
    const keys = new Set(differences(testPack, sample.value).map(({ key }) => key))
    for (const key of Object.keys(sample.value) as (keyof Pack)[])
      expect(keys.has(key), key).toBe(JSON.stringify(sample.value[key]) !== JSON.stringify(testPack[key]))
  })
})
