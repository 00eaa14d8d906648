import { createChecker } from '../../utils/checker/checker.ts'
import { defaultPack } from '../../utils/pack/default.ts'
import type { Context } from '../../utils/rules/define.ts'
import { officeText } from './texts.ts'

/** A plain office post. */
export const context: Context = {
  platform: 'facebook',
  kind: 'post',
  account: '@instansi',
  today: { year: 2026, month: 11, day: 23 },
  pack: defaultPack,
  media: [],
  history: [],
}

/** Checks one post, for the measure of a cold start: a bundle of this file holds the checker and nothing else. */
export function checkOnce(): number {
  return createChecker().check(officeText(280), context).findings.length
}
