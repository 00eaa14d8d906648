import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from '../../entrypoints/trainer/segments.ts'
import type { Finding } from '../../utils/checker/finding.ts'
import { applyStep } from '../../utils/pack/edit.ts'
import { TrainerDatabase } from '../../utils/trainer-database.ts'
import { anything, entriesFor, rulesOf, writtenEntries } from '../../utils/training/catalogue.ts'
import { columnsOf, rowsOf } from '../../utils/training/class.ts'
import { createCollector } from '../../utils/training/collect.ts'
import { scenarioOf } from '../../utils/training/course.ts'
import { faultsFrom } from '../../utils/training/faults.ts'
import { blankExercise, forms, prove, withKind } from '../../utils/training/own.ts'
import { exerciseKinds } from '../../utils/training/schema.ts'
import { madeClass } from '../fixtures/results.ts'

describe('the catalogue', () => {
  const ids = (wanted: Partial<typeof anything>) =>
    entriesFor(writtenEntries, { ...anything, ...wanted }).map(({ exercise }) => exercise.id)

  it('finds by words in any order, kind, level, part and rule, all of them together', () => {
    expect(ids({})).toHaveLength(64)
    expect(ids({ query: 'MELATI posyandu' })).toContain('temu-posyandu')
    expect(ids({ kind: 'sift' })).toHaveLength(8)
    expect(ids({ part: 'placement' })).toHaveLength(8)
    expect(ids({ rule: 'profesional/di-ke' })).toContain('temu-posyandu')
    expect(ids({ kind: 'find', level: '1', part: 'kredibel', query: 'posyandu' })).toEqual(['temu-posyandu'])
    expect(ids({ query: 'kata yang tidak ada' })).toEqual([])
  })

  it('names the rules that an exercise is about, each once', () => {
    expect(rulesOf(scenarioOf('temu-posyandu')!)).toEqual(['kredibel/hari-tanggal', 'profesional/di-ke'])
  })
})

describe('an exercise that is being written', () => {
  it.each(exerciseKinds)('of the kind %s has a form, and is not sound while it is empty', (kind) => {
    const blank = blankExercise(kind, 'sendiri-1')
    expect(Object.keys(forms.get(kind)!.entries!)).toEqual(expect.arrayContaining(Object.keys(blank)))
    const { sound, problems } = prove(blank)
    expect(sound).toBe(false)
    expect(problems.map(({ path }) => path)).toContain('model')
  })

  it('keeps what it has in common with another kind, and nothing that the other does not know', () => {
    const find = { ...scenarioOf('temu-posyandu')! }
    const mend = withKind(find, 'mend')
    expect(mend).toMatchObject({ kind: 'mend', draft: (find as { draft: string }).draft, title: find.title })
    expect(mend).not.toHaveProperty('faults')
    expect(prove(mend)).toMatchObject({ sound: true, problems: [], doubts: [] })
  })

  it('is doubted at once where a step breaks what it claims', () => {
    const step = { do: 'set', at: ['wrong', 0, 'rule'], value: 'etika/membentak' } as const
    const { sound, doubts } = prove(applyStep({ ...scenarioOf('temu-posyandu')! }, step))
    expect(sound).toBe(false)
    expect(doubts).toEqual([
      {
        code: 'wrong',
        index: 0,
        rule: 'etika/membentak',
        by: expect.arrayContaining(['kredibel/hari-tanggal']),
      },
    ])
  })

  it('takes its faults from the checker', () => {
    const { draft, platform } = scenarioOf('temu-posyandu') as { draft: string; platform: string }
    expect(faultsFrom({ draft, platform }).map(({ words }) => words)).toEqual(
      expect.arrayContaining(['dibelakang']),
    )
    expect(faultsFrom({ draft: '', platform })).toEqual([])
    expect(faultsFrom({ draft: 7 })).toEqual([])
  })
})

describe('the projector', () => {
  const finding = (start: number, end: number, whole = false) => ({ start, end, whole }) as Finding
  it('cuts a draft at the borders of its findings, and loses no letter', () => {
    const draft = 'abc 👩‍👩‍👧 def'
    const findings = [finding(0, 3), finding(2, 12), finding(0, draft.length, true)]
    const segments = segmentsOf(draft, findings)
    expect(segments.map(({ words }) => words).join('')).toBe(draft)
    expect(segments.map(({ by }) => by.length)).toEqual([1, 2, 1, 0])
  })

  it('shows an unmarked draft in one piece', () => {
    expect(segmentsOf('abc', [])).toEqual([{ start: 0, words: 'abc', by: [] }])
    expect(segmentsOf('', [])).toEqual([])
  })
})

it('a class of a thousand files is collected, kept, told and forgotten', async () => {
  const people = madeClass(1000, 7)
  const collector = createCollector({ known: [], now: Date.UTC(2026, 10, 27) })
  for (const person of people)
    expect(collector.add({ name: 'a.json', text: JSON.stringify(person) }).state).toBe('new')
  const database = new TrainerDatabase('trainer-test')
  await database.collect(collector.changed())
  const kept = await database.people.toArray()
  expect(kept).toHaveLength(1000)
  expect(rowsOf(kept, columnsOf(kept, []))).toHaveLength(1000)
  await database.forget(people.slice(1).map(({ trainee }) => trainee))
  expect(await database.people.toArray()).toEqual([people[0]])
  database.close()
})

it('what a trainer writes is kept as it stands', async () => {
  const database = new TrainerDatabase('trainer-test')
  const row = { id: 'sendiri-1', content: blankExercise('find', 'sendiri-1'), at: 1 }
  await database.exercises.put(row)
  database.close()
  const again = new TrainerDatabase('trainer-test')
  expect(await again.exercises.toArray()).toEqual([row])
  again.close()
})
