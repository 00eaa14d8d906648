import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addBucket, heaviestStep, tableOf } from '../../utils/checker/tone/table.ts'

const step = fc.oneof(fc.constant(0), fc.integer({ min: -heaviestStep, max: heaviestStep }))
const weights = fc.array(fc.array(step, { minLength: 14, maxLength: 14 }), { minLength: 8, maxLength: 99 })

it('gives back what each bucket weighs, for and against', () => {
  fc.assert(
    fc.property(weights, (buckets) => {
      const table = tableOf(buckets)
      for (const [bucket, steps] of buckets.entries()) {
        const sums = new Float64Array(steps.length)
        addBucket(sums, table, bucket, 1)
        // No `-0` in the sums.
        expect([...sums]).toEqual(steps.map((one) => one * Math.abs(one) || 0))
        addBucket(sums, table, bucket, -1)
        expect([...sums]).toEqual(steps.map(() => 0))
      }
    }),
  )
})

it('is written in characters that JSON leaves as they are', () => {
  fc.assert(
    fc.property(weights, (buckets) => {
      for (const text of Object.values(tableOf(buckets))) expect(JSON.stringify(text)).toBe(`"${text}"`)
    }),
  )
})

it('refuses more than can be numbered', () => {
  const full = Array.from({ length: 14_000 }, () => new Array<number>(14).fill(1))
  expect(() => tableOf(full)).toThrow(RangeError)
})
