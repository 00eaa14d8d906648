import { expose } from 'comlink'
import { database } from '../../utils/log/database.ts'
import { type Verdict, verifyLog } from '../../utils/log/verify.ts'

const verifier = {
  verify: (onProgress: (done: number, total: number) => void): Promise<Verdict> =>
    verifyLog(database, { onProgress }),
}
export type Verifier = typeof verifier

expose(verifier)
