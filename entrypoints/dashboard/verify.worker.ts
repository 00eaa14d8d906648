import { expose } from 'comlink'
import { type DataKey, database } from '../../utils/log/database.ts'
import { verifierOf } from '../../utils/log/verify-beside.ts'

const verifier = {
  ...verifierOf(),
  /** Takes what opens a locked log. To be called first. */
  takeOver: (key: DataKey | undefined) => database.takeOver(key),
}
export type VerifyWorker = typeof verifier

expose(verifier)
