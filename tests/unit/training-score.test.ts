import { describe, expect, it } from 'vitest'
import { rules } from '../../utils/rules/index.ts'
import { scenarios } from '../../utils/training/exercises.ts'
import { exercisesFrom } from '../../utils/training/generated.ts'
import { findInvented } from '../../utils/training/invented.ts'
import { placesOf } from '../../utils/training/marks.ts'
import type { Exercise } from '../../utils/training/schema.ts'
import { scoreAnswer } from '../../utils/training/score.ts'

const named = (id: string): Exercise => scenarios.find((exercise) => exercise.id === id)!
const write = (id: string, text: string) => scoreAnswer(named(id), { type: 'text', text })
const codes = (feedback: ReturnType<typeof write>) => feedback.remarks.map(({ code }) => code)

/** The best that an exercise can be answered with. */
const best = (exercise: Exercise) =>
  exercise.kind === 'find'
    ? scoreAnswer(exercise, { type: 'marks', spans: placesOf(exercise).map(({ span }) => span) })
    : exercise.kind === 'sift'
      ? scoreAnswer(exercise, { type: 'verdict', verdict: exercise.verdict })
      : scoreAnswer(exercise, { type: 'text', text: exercise.model })

const all = [...scenarios, ...rules.flatMap(exercisesFrom)]

it.each(all.map((exercise) => [exercise.id, exercise] as const))(
  '%s rewards its model answer',
  (_, exercise) => {
    const { score, remarks } = best(exercise)
    expect(score, JSON.stringify(remarks)).toBeGreaterThanOrEqual(0.95)
  },
)

const written = scenarios.filter(({ kind }) => kind !== 'find' && kind !== 'sift')
it.each(
  written.flatMap((exercise) => exercise.wrong.map(({ text }) => [exercise.id, text, exercise] as const)),
)('%s gives less for: %s', (_, text, exercise) => {
  const { score, remarks } = scoreAnswer(exercise, { type: 'text', text })
  expect(score).toBeLessThanOrEqual(best(exercise).score - 0.05)
  expect(remarks.some(({ code }) => code === 'rule')).toBe(true)
})

describe('marks', () => {
  const exercise = named('temu-posyandu') as Extract<Exercise, { kind: 'find' }>
  const mark = (...words: string[]) =>
    scoreAnswer(exercise, {
      type: 'marks',
      spans: words.map((part) => {
        const start = exercise.draft.indexOf(part)
        return { start, end: start + part.length }
      }),
    })

  it('find a fault by a part of it or a little more', () => {
    expect(mark('Rabu', 'dibelakang kantor')).toMatchObject({ score: 1, passed: true })
  })

  it('find two faults side by side with one mark', () => {
    const { draft } = named('temu-samsat') as typeof exercise
    const [start, end] = [draft.indexOf('nusaraya-go-id.com'), draft.indexOf('Sebarkan') + 8]
    const { score } = scoreAnswer(named('temu-samsat'), { type: 'marks', spans: [{ start, end }] })
    expect(score).toBe(1)
  })

  it('find nothing by marking everything', () => {
    expect(mark(exercise.draft)).toMatchObject({ score: 0, passed: false })
  })

  it('tell what was missed and why, and count a false alarm half', () => {
    const { score, remarks } = mark('Rabu', 'buku KIA')
    expect(score).toBe(0.4)
    expect(remarks).toContainEqual({ code: 'missed', fault: exercise.faults[1] })
    expect(remarks).toContainEqual({ code: 'false-alarm', words: 'buku KIA' })
  })

  it('say so when nothing was marked', () => {
    expect(codes(scoreAnswer(exercise, { type: 'marks', spans: [] }))).toEqual(['empty', 'missed', 'missed'])
  })

  it('cost nothing where the checker agrees though nothing was planted', () => {
    const other = named('temu-bantuan') as typeof exercise
    const only = { ...other, faults: other.faults.slice(0, 1) }
    const places = placesOf(other).map(({ span }) => span)
    const { score, remarks } = scoreAnswer(only, { type: 'marks', spans: places })
    expect(score).toBe(1)
    expect(remarks.filter(({ code }) => code === 'also')).toHaveLength(2)
  })
})

describe('writing', () => {
  const { model } = named('taklimat-donor')

  it('names the fact that is left out', () => {
    const feedback = write('taklimat-donor', model.replace('di Pendopo Kabupaten, ', ''))
    expect(feedback.remarks).toContainEqual({
      code: 'untold',
      fact: expect.objectContaining({ element: 'where' }),
    })
    expect(feedback.score).toBeLessThan(1)
  })

  it('names what was invented', () => {
    const feedback = write('taklimat-donor', model.replace('Bawa KTP', 'Sudah 350 orang mendaftar. Bawa KTP'))
    expect(feedback.remarks).toContainEqual({ code: 'invented', words: '350' })
  })

  it('praises tone, hashtag and length one by one', () => {
    expect(write('taklimat-donor', model).remarks.filter(({ code }) => code === 'aspect')).toHaveLength(3)
    const bare = write('taklimat-donor', model.replace(' #NusarayaMaju', ''))
    expect(bare.remarks).not.toContainEqual({ code: 'aspect', aspect: 'hashtag' })
    expect(bare.remarks).toContainEqual(
      expect.objectContaining({ code: 'rule', rule: 'terintegrasi/tagar-resmi' }),
    )
  })

  it('gives nothing for nothing', () => {
    for (const text of ['', ' \n', 'ok', '#NusarayaMaju', '🎉🎉🎉'])
      expect(write('taklimat-donor', text)).toEqual({ score: 0, passed: false, remarks: [{ code: 'empty' }] })
  })

  it('does not pass an unrelated clean text', () => {
    expect(write('taklimat-donor', 'Selamat pagi, semoga harimu menyenangkan. #NusarayaMaju').passed).toBe(
      false,
    )
  })

  it('never reads a fact into a longer number', () => {
    expect(codes(write('darurat-banjir', named('darurat-banjir').model.replace('112', '1129')))).toContain(
      'untold',
    )
  })
})

describe('inventions', () => {
  const exercise = named('taklimat-panen')
  it.each([
    ['“Panen ini luar biasa,” kata Bupati.', ['“Panen ini luar biasa,”']],
    ['Baca di https://contoh.example/berita', ['https://contoh.example/berita']],
    ['Tanya @akun_asing ya.', ['@akun_asing']],
    ['Hasilnya 7 ton dan 7 ton lagi.', ['7']],
    ['Hasilnya 5 ton pada 23/11/2026 di 3 hektare.', []],
    ['Panen #Padi2030 di Sukasari.', []],
  ])('%s', (text, invented) => {
    expect(findInvented(text, exercise)).toEqual(invented)
  })
})

it('takes an answer of the wrong type for none, and a wrong verdict with its reason', () => {
  expect(scoreAnswer(named('temu-posyandu'), { type: 'text', text: 'apa' }).remarks).toEqual([
    { code: 'empty' },
  ])
  const sift = named('saring-obat')
  const { score, remarks } = scoreAnswer(sift, { type: 'verdict', verdict: 'publish' })
  expect(score).toBe(0)
  expect(remarks).toEqual([{ code: 'wrong-verdict', because: expect.stringContaining('Klaim kesehatan') }])
})
