import { mask } from '../../../draft/identity.ts'
import type { Flag } from '../../define.ts'

/** What is said of a number or a name. */
export type Judged = Pick<Flag, 'message' | 'fixes' | 'severity'>

/** A number that is personal by what it is, with its digits masked but the first. */
export const personal = (what: string, written: string): Judged => {
  const masked = mask(written)
  return {
    message: `${what} adalah data pribadi; jangan disebarkan.`,
    fixes: [{ label: masked, text: masked }],
  }
}
