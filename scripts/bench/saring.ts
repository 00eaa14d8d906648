import { createChecker } from '../../utils/checker/checker.ts'
import { context } from './start.ts'

/** Saring as one engine among its peers: each run checks from nothing, with every rule. */
export const engines = {
  saring: () => (draft: string) => createChecker().check(draft, context).findings.length,
}
