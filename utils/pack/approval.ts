import * as v from 'valibot'
import { about, few, label, labels } from './kinds.ts'

/** Which posts somebody must have approved in the newsroom before they go out. */
export const approvalSchema = v.strictObject({
  topics: v.optional(about(labels, 'Id topik yang kirimannya harus disetujui redaksi', 'bencana'), []),
  accounts: v.optional(
    about(few(label), 'Nama akun yang semua kirimannya harus disetujui redaksi', 'bupati_nusaraya'),
    [],
  ),
  whenMissing: v.optional(
    about(
      v.picklist(['confirm', 'block']),
      'Bila belum disetujui: confirm meminta alasan sebelum terbit, block menahan',
    ),
    'confirm',
  ),
})
