import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../utils/rules/index.ts'
import { type Bundle, readBundle } from '../../utils/training/bundle.ts'
import { scenarioOf } from '../../utils/training/course.ts'
import { scenarios } from '../../utils/training/exercises.ts'
import { exercisesFrom } from '../../utils/training/generated.ts'
import { doubtsOf } from '../../utils/training/prove.ts'
import type { Exercise } from '../../utils/training/schema.ts'
import { exampleBundle } from '../fixtures/bundle.ts'

type Find = Extract<Exercise, { kind: 'find' }>
const bundle = exampleBundle()
const find = scenarioOf('temu-posyandu') as Find

describe('a bundle', () => {
  it('reads back as it was written, with or without a byte order mark', () => {
    for (const before of ['', '\ufeff'])
      expect(readBundle(before + JSON.stringify(bundle))).toEqual({ ok: true, value: bundle })
  })

  const changed = (more: object) => JSON.stringify({ ...bundle, ...more })
  const first = (more: object) => changed({ exercises: [{ ...find, ...more }] })
  it.each<[name: string, text: string, path: string, reason: RegExp]>([
    ['an empty file', '', '', /kosong/],
    ['a truncated file', JSON.stringify(bundle).slice(0, 500), '', /bukan JSON/],
    ['a result file', '{"format":"saring-latihan","version":1}', 'format', /saring-paket-latihan/],
    ['another version', changed({ version: 2 }), 'version', /1/],
    ['an unknown key', changed({ extra: 1 }), 'extra', /tidak dikenal/],
    ['a prototype', JSON.stringify(bundle).replace('{', '{"__proto__":{"x":1},'), '__proto__', /./],
    ['no exercises', changed({ exercises: [] }), 'exercises', /paling sedikit satu/],
    ['too many exercises', changed({ exercises: Array(61).fill(find) }), 'exercises', /60 soal/],
    ['the same exercise twice', changed({ exercises: [find, find] }), 'exercises.1.id', /dua kali/],
    ['no class code', changed({ classCode: '' }), 'classCode', /kosong/],
    ['no time', changed({ minutes: 0 }), 'minutes', /1 menit/],
    ['endless time', changed({ minutes: 1e9 }), 'minutes', /480/],
    ['a script for a name', changed({ id: '<script>' }), 'id', /huruf kecil/],
    ['text that turns around', changed({ name: 'a\u202eb' }), 'name', /pembalik/],
    ['an unknown kind', first({ kind: 'hack' }), 'exercises.0.kind', /hack/],
    ['a level out of range', first({ level: 9 }), 'exercises.0.level', /9/],
    [
      'a fault that is not there',
      first({ faults: [{ ...find.faults[0], words: 'tidak ada' }] }),
      'exercises.0.faults.0.words',
      /tidak ada/,
    ],
    ['a rule that is a path', first({ only: '../x' }), 'exercises.0.only', /aturan/],
    ['a draft without end', first({ draft: 'a'.repeat(5001) }), 'exercises.0.draft', /5\.000/],
    ['lists in lists', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, '', /bersarang/],
    ['a giant', `"${'x'.repeat(4_000_001)}"`, '', /terlalu besar/],
  ])('is refused for %s', (_, text, path, reason) => {
    const read = readBundle(text)
    expect(read.ok).toBe(false)
    if (!read.ok)
      expect(read.problems).toContainEqual(
        expect.objectContaining({ path, reason: expect.stringMatching(reason) }),
      )
  })

  it('is read or refused, whatever it holds, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => changed({ exercises: [JSON.parse(json)] })),
        ),
        (text) => {
          expect(readBundle(text).ok).toBe(false)
        },
      ),
    )
  })
})

describe('the proof of an exercise', () => {
  it('holds for exercises of every kind', () => {
    for (const exercise of [...scenarios, ...rules.slice(0, 8).flatMap(exercisesFrom)].filter(
      (_, at) => at % 3 === 0,
    ))
      expect(doubtsOf(exercise), exercise.id).toEqual([])
  })

  const mend = scenarioOf('benahi-pupuk') as Extract<Exercise, { kind: 'mend' }>
  const brief = scenarioOf('taklimat-donor') as Extract<Exercise, { kind: 'brief' }>
  it.each<[name: string, exercise: Exercise, doubt: object]>([
    [
      'a model answer that is blamed',
      { ...mend, model: `Silahkan. ${mend.model}` },
      { code: 'model', rule: 'profesional/ejaan', words: 'Silahkan' },
    ],
    [
      'a wrong version that passes',
      { ...mend, wrong: [{ ...mend.wrong[0]!, text: mend.model }] },
      { code: 'wrong', index: 0, by: [] },
    ],
    [
      'a wrong version that fails for another rule',
      { ...mend, wrong: [{ ...mend.wrong[0]!, rule: 'krisis/humor' }] },
      { code: 'wrong', index: 0 },
    ],
    [
      'a fault that the draft does not hold',
      { ...find, faults: [{ ...find.faults[0]!, words: 'tidak ada' }] },
      { code: 'fault-lost', index: 0, words: 'tidak ada' },
    ],
    [
      'a fault that nobody blames',
      { ...find, faults: [{ ...find.faults[0]!, words: 'buku KIA' }] },
      { code: 'fault', index: 0, by: [] },
    ],
    [
      'a fact that the model answer leaves out',
      {
        ...brief,
        facts: [...brief.facts, { element: 'why', says: 'Karena', accept: ['karena stok habis'] }],
      },
      { code: 'fact', says: 'Karena' },
    ],
    ['nothing to mend', { ...mend, draft: mend.model }, { code: 'same' }],
    [
      'a rule that there is not',
      { ...mend, only: 'etika/tidak-ada' },
      { code: 'unknown-rule', rule: 'etika/tidak-ada' },
    ],
  ])('doubts %s', (_, exercise, doubt) => {
    expect(doubtsOf(exercise)).toContainEqual(expect.objectContaining(doubt))
  })

  it('never throws over a bundle that was read', () => {
    const strange: Bundle = {
      ...bundle,
      exercises: [{ ...find, model: `👩‍👩‍👧 \u0301\u0301 ${'x '.repeat(2000)}` }],
    }
    expect(doubtsOf(strange.exercises[0]!)).toEqual(expect.any(Array))
  })
})
