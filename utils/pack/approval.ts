import * as v from 'valibot'
import { about, few, label, labels } from './kinds.ts'

/** Ed25519, raw, in hex, as the newsroom shows it. */
const publicKey = v.pipe(
  v.string(),
  v.regex(
    /^[0-9a-f]{64}$/u,
    'harus 64 angka heksadesimal, seperti yang disalin dari Ruang redaksi penyunting',
  ),
)

/** Which posts somebody must have approved in the newsroom before they go out. */
export const approvalSchema = v.strictObject({
  topics: v.optional(about(labels, 'Id topik yang kirimannya harus disetujui redaksi', 'bencana'), []),
  accounts: v.optional(
    about(few(label), 'Nama akun yang semua kirimannya harus disetujui redaksi', 'bupati_nusaraya'),
    [],
  ),
  editors: v.optional(
    about(
      few(
        v.strictObject({
          name: about(label, 'Nama penyunting'),
          key: about(publicKey, 'Kunci publik penyunting'),
        }),
      ),
      'Penyunting yang berhak menyetujui; bila diisi, hanya persetujuan bertanda tangan mereka yang berlaku',
    ),
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
