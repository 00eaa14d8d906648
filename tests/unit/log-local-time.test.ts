import { expect, test } from 'vitest'
import { localIso } from '../../utils/log/local-time.ts'

/** A moment on a machine that is so many minutes behind UTC. */
const on = (moment: string, behind: number) =>
  Object.assign(new Date(moment), { getTimezoneOffset: () => behind })

test.each([
  [0, '2026-11-23T02:03:04+00:00'],
  [-420, '2026-11-23T09:03:04+07:00'],
  [-345, '2026-11-23T07:48:04+05:45'],
  [210, '2026-11-22T22:33:04-03:30'],
  [30, '2026-11-23T01:33:04-00:30'],
  [-840, '2026-11-23T16:03:04+14:00'],
])('a machine %i minutes behind UTC writes %s', (behind, written) => {
  const moment = '2026-11-23T02:03:04.900Z'
  expect(localIso(on(moment, behind))).toBe(written)
  expect(Date.parse(written)).toBe(Date.parse('2026-11-23T02:03:04Z'))
})
