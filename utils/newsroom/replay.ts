import type { Problem } from '../pack/validate.ts'
import type { Approval } from './approval.ts'
import type { Document } from './document.ts'
import type { Answer } from './schema.ts'
import { sameTexts } from './text.ts'

const latest = 'letakkan jawaban yang terakhir, atau minta tinjauan lagi'

/**
 * Why an answer, however well signed, has no place here: it answers another request than the latest of its draft, was
 * overtaken by a later answer, or approves other words than were asked about. Undefined where it fits.
 */
export function misplaced(
  answer: Answer,
  stored: Document | undefined,
  approvals: readonly Approval[],
): Problem | undefined {
  const { request, decision, texts } = answer
  if (overtaken(answer, stored, approvals)) {
    const reason = 'jawaban yang lebih lama: sudah ada jawaban sesudahnya untuk naskah ini'
    return { path: 'at', reason, hint: latest }
  }
  if (!stored || stored.away) return undefined
  if (stored.asked?.request !== request) {
    const reason = stored.requests?.includes(request)
      ? 'jawaban untuk permintaan yang lebih lama: sesudahnya naskah ini dimintakan tinjauan lagi'
      : 'jawaban untuk permintaan yang tidak dibuat dari naskah ini'
    return { path: 'request', reason, hint: latest }
  }
  if (decision === 'approved' && !sameTexts(texts, stored.asked.texts)) {
    const reason = 'yang disetujui bukan naskah yang dimintakan tinjauan'
    return { path: 'texts', reason, hint: 'tanyakan kepada penyunting, lalu minta tinjauan lagi' }
  }
  return undefined
}

function overtaken(
  { document, at }: Answer,
  stored: Document | undefined,
  approvals: readonly Approval[],
): boolean {
  const of = approvals.filter((approval) => approval.document === document)
  const known = [...of, ...(stored?.verdict ? [stored.verdict] : [])]
  return known.some((one) => Date.parse(one.at) > Date.parse(at))
}
