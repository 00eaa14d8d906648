import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { readResults } from '../../utils/training/results.ts'
import { TrainingDatabase } from '../../utils/training-database.ts'

const attempt = (exercise: string, score: number) => ({
  exercise,
  part: 'free',
  at: '2026-11-23T01:00:00.000Z',
  score,
  broken: ['profesional/di-ke'],
})

it('keeps attempts in order, exports what reads back, and forgets everything', async () => {
  const database = new TrainingDatabase('training-test')
  await database.add(attempt('b-kedua', 0.5))
  await database.add(attempt('a-pertama', 1))
  const empty = await database.results()
  expect(empty).toMatchObject({ name: '', classCode: '' })
  await database.describe('name', '  Sari ')
  await database.describe('classCode', 'KELAS-A')
  database.close()

  const again = new TrainingDatabase('training-test')
  const results = await again.results()
  expect(results.trainee).toBe(empty.trainee)
  expect(results).toMatchObject({ name: 'Sari', classCode: 'KELAS-A' })
  expect(results.attempts.map(({ exercise }) => exercise)).toEqual(['b-kedua', 'a-pertama'])
  expect(readResults(JSON.stringify(results))).toEqual({ ok: true, value: results })

  await again.forget()
  const after = await again.results()
  expect(after).toMatchObject({ name: '', classCode: '', attempts: [] })
  expect(after.trainee).not.toBe(results.trainee)
})
