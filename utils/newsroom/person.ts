import * as v from 'valibot'
import { label, remark } from '../pack/kinds.ts'

/** Who says so: nothing but what that person typed. */
export const personSchema = v.strictObject({
  name: label,
  position: v.pipe(remark, v.maxLength(200, 'lebih dari 200 karakter')),
})

export type Person = v.InferOutput<typeof personSchema>
