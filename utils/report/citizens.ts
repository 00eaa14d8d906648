import type { AspirationFigures } from '../aspirations/figures.ts'
import { type Block, table, type Value } from './document.ts'
import { listed, movement, number } from './wording.ts'

const kindNames: Readonly<Record<AspirationFigures['kinds'][number][0], string>> = {
  complaint: 'Keluhan',
  question: 'Pertanyaan',
  suggestion: 'Saran',
  praise: 'Pujian',
  abuse: 'Makian',
  hoax: 'Kabar bohong',
  none: 'Belum dipilah',
}

/** What citizens said, what became of it and how long that took; nothing where nothing was stored. Working hours. */
export function citizenBlocks(
  figures: AspirationFigures,
  topicLabel: (id: string) => string,
): readonly (Block | undefined)[] {
  if (figures.received + figures.before + figures.overdue === 0) return []
  const text = (value: string): Value => ({ text: value })
  const count = (value: number): Value => ({ number: value })
  return [
    { kind: 'paragraph', id: 'aspirasi', text: heard(figures) },
    table(
      'Jenis aspirasi',
      ['Jenis', 'Aspirasi'],
      figures.kinds.map(([kind, times]) => [text(kindNames[kind]), count(times)]),
    ),
    table(
      'Topik aspirasi',
      ['Topik', 'Aspirasi'],
      figures.topics.slice(0, 10).map(([id, times]) => [text(topicLabel(id)), count(times)]),
    ),
    table(
      'Aspirasi menurut unit',
      ['Unit', 'Diterima', 'Dijawab atau selesai', 'Terlambat', 'Waktu jawab (jam kerja)'],
      figures.units.map(({ unit, received, closed, overdue, minutes }) => [
        text(unit || 'belum ditentukan'),
        count(received),
        count(closed),
        count(overdue),
        minutes === undefined ? undefined : count(minutes / 60),
      ]),
    ),
    table(
      'Hal yang banyak disampaikan',
      ['Isi', 'Pesan'],
      figures.waves.map((wave) => [text(excerpt(wave.text)), count(wave.count)]),
    ),
  ]
}

function heard(figures: AspirationFigures): string {
  const { received, before, answered, inTime, forwarded, done, waiting, overdue, minutes } = figures
  const became = [
    ...(answered > 0 ? [`${number(answered)} dijawab`] : []),
    ...(done > 0 ? [`${number(done)} diselesaikan tanpa jawaban di akun`] : []),
    ...(forwarded > 0 ? [`${number(forwarded)} diteruskan`] : []),
    ...(waiting > 0 ? [`${number(waiting)} belum ditangani`] : []),
  ]
  return [
    `Warga menyampaikan ${number(received)} aspirasi (${movement(received, before)}).`,
    ...(became.length > 0 ? [`Di antaranya ${listed(became)}.`] : []),
    ...(minutes !== undefined
      ? [
          `Separuh jawaban diberikan dalam ${minutes < 60 ? 'waktu kurang dari satu jam kerja' : `${number(minutes / 60)} jam kerja atau kurang`}; ${number(inTime)} dari ${number(answered)} tepat waktu.`,
        ]
      : []),
    overdue > 0
      ? `${number(overdue)} aspirasi melewati batas waktu dan belum dijawab.`
      : 'Tidak ada aspirasi yang melewati batas waktu.',
  ].join(' ')
}

const excerpt = (written: string): string => {
  const line = written.replace(/\s+/gu, ' ').trim()
  return line.length <= 100 ? line : `${line.slice(0, 99).replace(/\s\S*$/u, '')}…`
}
