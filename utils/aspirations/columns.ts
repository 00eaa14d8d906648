import type { Aspiration } from './schema.ts'

/** Whether an export also holds what citizens wrote, under which names, where, and the notes about it. */
export interface ExportChoice {
  readonly personal: boolean
}

type Row = Readonly<Record<string, string | number>>

const workHours = (minutes: number): number => Math.round((minutes / 60) * 100) / 100

/** Aspirations as rows for a spreadsheet, named in Indonesian. Nothing that a citizen wrote or is called, unless chosen. */
export function exportRows(aspirations: readonly Aspiration[], { personal }: ExportChoice): Row[] {
  return aspirations.map((one) => ({
    platform: one.platform,
    akun: one.account,
    diterima: one.receivedAt,
    jenis: one.kind ?? '',
    'jenis menurut': one.kind === null ? '' : one.kindBy,
    topik: one.topic,
    unit: one.unit,
    status: one.state,
    'jawab sebelum': one.dueAt ?? '',
    dijawab: one.answer?.at ?? '',
    'waktu jawab (jam kerja)': one.answer ? workHours(one.answer.minutes) : '',
    ...(personal && { warga: one.author, pesan: one.text, tautan: one.link ?? '', catatan: one.note }),
  }))
}
