import type * as v from 'valibot'
import type { Exercise, exerciseSchema } from './schema.ts'

type Written = v.InferInput<typeof exerciseSchema>

const files = import.meta.glob<{ default: readonly Written[] }>('./scenarios/*.json', { eager: true })

/** Fills in what a file may leave out. The files themselves are proved by a test, so no page loads their schema. */
const complete = (written: Written): Exercise =>
  ({ target: 'post', media: [], ...(hasFacts(written) && { facts: [] }), ...written }) as Exercise

const hasFacts = ({ kind }: Written): boolean => kind !== 'find' && kind !== 'sift'

/** The written scenarios, by level. Adding one to a file in `scenarios` adds the exercise; a test proves each. */
export const scenarios: readonly Exercise[] = Object.values(files)
  .flatMap((file) => file.default.map(complete))
  .sort((a, b) => a.level - b.level || a.id.localeCompare(b.id))
