import { readJson } from '../pack/json.ts'
import { type Checked, type Problem, validate } from '../pack/validate.ts'
import { type Answer, answerSchema, type Request, requestSchema } from './schema.ts'
import { fingerprintsOf, isEmpty, sameTexts } from './text.ts'

/** A file that goes between author and editor. */
export type Letter =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'answer'; readonly answer: Answer }

/** Reads a request or an answer from a foreign file; never throws. Every problem says where and why, in Indonesian. */
export function readLetter(source: string): Checked<Letter> {
  const read = readJson(source)
  if (!read.ok) return read
  const { format } = (read.value ?? {}) as { format?: unknown }
  if (format === 'saring-permintaan-tinjauan') {
    const checked = validate(requestSchema, read.value)
    return checked.ok ? judged({ kind: 'request', request: checked.value }, faultsOf(checked.value)) : checked
  }
  if (format === 'saring-jawaban-tinjauan') {
    const checked = validate(answerSchema, read.value)
    return checked.ok ? judged({ kind: 'answer', answer: checked.value }, lies(checked.value)) : checked
  }
  return {
    ok: false,
    problems: [
      {
        path: 'format',
        reason: 'bukan permintaan atau jawaban tinjauan dari Ruang redaksi',
        hint: 'pilih berkas yang dibuat Ruang redaksi (saring-tinjauan-….json)',
      },
    ],
  }
}

const judged = (letter: Letter, problems: Problem[]): Checked<Letter> =>
  problems.length > 0 ? { ok: false, problems } : { ok: true, value: letter }

/** A key without a signature, or a signature without its key, in which case nothing could be checked. */
function halfSigned({ version, key, signature }: Request | Answer): Problem[] {
  const reason = 'tanda tangannya tidak lengkap'
  if ((key === undefined) !== (signature === undefined)) return [{ path: 'signature', reason }]
  if (version === 2 || key === undefined) return []
  return [{ path: 'version', reason: 'surat versi 1 tidak bertanda tangan' }]
}

/** What no schema can say of a request: findings where no text is. */
function faultsOf(request: Request): Problem[] {
  const { texts, findings } = request
  const empty = isEmpty(texts) ? [{ path: 'texts', reason: 'naskahnya kosong' }] : []
  return [
    ...halfSigned(request),
    ...empty,
    ...findings.flatMap(({ channel, part, start, end }, index): Problem[] => {
      const text = texts.find((one) => one.channel === channel)?.parts[part]
      if (text !== undefined && start <= end && end <= text.length) return []
      return [{ path: `findings.${index}`, reason: 'menunjuk bagian yang tidak ada dalam naskah' }]
    }),
  ]
}

/** What no schema can say of an answer: other texts than its fingerprints are of. */
function lies(answer: Answer): Problem[] {
  const { texts, fingerprints } = answer
  const half = halfSigned(answer)
  if (half.length > 0) return half
  if (isEmpty(texts)) return [{ path: 'texts', reason: 'naskahnya kosong' }]
  const own = fingerprintsOf(texts)
  if (own.length === fingerprints.length && own.every((one) => fingerprints.includes(one))) return []
  return [
    {
      path: 'fingerprints',
      reason: 'tidak cocok dengan naskahnya: berkas berubah sesudah dibuat',
      hint: 'minta berkas aslinya kepada penyunting',
    },
  ]
}

/** An editor's answer to a request. `approved` and `changed` follow from the texts; the rest is the editor's. */
export function answerTo(
  request: Request,
  {
    texts,
    returned,
    by,
    at,
    comment,
    comments,
  }: Pick<Answer, 'texts' | 'by' | 'at' | 'comment' | 'comments'> & { returned: boolean },
): Answer {
  const decision = returned ? 'returned' : sameTexts(texts, request.texts) ? 'approved' : 'changed'
  return {
    format: 'saring-jawaban-tinjauan',
    version: 2,
    request: request.id,
    document: request.document,
    title: request.title,
    decision,
    by,
    at,
    comment,
    texts,
    fingerprints: fingerprintsOf(texts),
    comments,
  }
}
