import { remember } from '../../draft/remember.ts'
import type { Placed, Sentence } from '../../draft/types.ts'
import {
  announces,
  isDated,
  mayBeService,
  offersChannel,
  signsIn,
  tellsOfDeeds,
} from '../../lexicon/service.ts'
import { meets } from '../../lexicon/signals.ts'
import type { Pack } from '../../pack/schema.ts'
import { type DraftFlag, defineRule } from '../define.ts'
import { opensIncident } from '../genre.ts'

const deeds = remember(tellsOfDeeds)
const announcing = remember(announces)
const signsOf = remember(signsIn)
const channelled = remember(offersChannel)
/** Such a sentence that stands in no announcement. */
const reportsSurely = (sentence: Sentence): boolean =>
  deeds(sentence).some(({ tags }) => !tags.includes('lunak'))

export default defineRule<boolean>({
  id: 'responsif/kanal-aduan',
  severity: 'suggestion',
  scope: 'draft',
  title: 'Pengumuman tanpa kanal tanya dan aduan',
  reason:
    'Warga yang harus bertindak selalu punya pertanyaan; tanpa kanal, mereka bertanya di tempat yang tidak terjawab.',
  principle: 'responsif',
  source: { name: 'Perpres 76/2013 tentang Pengelolaan Pengaduan Pelayanan Publik' },
  lesson:
    'Akhiri setiap pengumuman layanan dengan satu cara bertanya: nomor, surel, tautan, loket, kolom komentar, atau SP4N-LAPOR!. Janji melayani keluhan belum cukup bila salurannya tidak disebut. Pilih kanal yang benar-benar dijaga petugas.',
  wrong: [
    { text: 'Loket Disdukcapil pindah ke lantai tiga mulai Senin. Warga diminta membawa fotokopi KTP.' },
    {
      text: 'Pendaftaran kelas komputer untuk lansia dibuka sampai 4 Desember. Syarat: warga Tirtajaya dan membawa KTP.',
    },
    { text: 'Aliran air ke Perumahan Melati berhenti sementara besok pagi karena perbaikan pipa.' },
    { text: 'Jalan Pelita ditutup Sabtu malam untuk pengaspalan. Keluhan akan kami layani sepenuh hati.' },
  ],
  right: [
    { text: 'Loket Disdukcapil pindah ke lantai tiga mulai Senin. Info: WhatsApp 0811-9000-123.' },
    { text: 'Pendaftaran kelas komputer dibuka. Ada pertanyaan? Tulis di kolom komentar, ya.' },
    { text: 'Aliran air ke Perumahan Melati berhenti sementara. Keluhan: lapor.go.id.' },
    { text: 'Selamat Hari Guru Nasional! Terima kasih atas layanan terbaik bagi anak-anak kami.' },
    { text: 'Bupati meninjau loket perizinan dan berbincang dengan warga yang mengurus akta.' },
    { text: 'Kantor kami buka Senin sampai Jumat, Kak. Bawa fotokopi KTP, ya.', kind: 'reply' },
    {
      text: 'Samsat keliling hadir di alun-alun. Syarat lengkapnya ada di tautan di bio.',
      platform: 'instagram',
    },
  ],
  needs: mayBeService,
  blank: false,
  note: (sentence) => meets(sentence, mayBeService),
  *check({ sentences }, { kind, pack }, _notes, held) {
    // What a post of a fire or a flood owes, krisis/unsur-wajib asks for.
    if (kind !== 'post' || (sentences[0] && opensIncident(sentences[0].sentence))) return
    const telling = held.map((index) => sentences[index]!.sentence)
    if (lacksChannel(telling, sentences)) yield missing(pack)
  },
})

/** Half signs that ask the reader to do something. */
const toDo = ['bawa', 'syarat', 'daftar', 'tenggat', 'ubah', 'jadwal']

/** Whether a post announces a service: one full sign, or half signs of three kinds, and no report or greeting. */
function isAnnouncement(telling: readonly Sentence[], sentences: readonly Placed[]): boolean {
  if (telling.some(reportsSurely)) return false
  if (telling.some(announcing)) return true
  const found = telling.map(signsOf)
  // Told to bring papers: somebody has to go somewhere.
  if (found.some((own) => own.includes('bawa') && own.includes('berkas'))) return true
  if (telling.some((sentence) => deeds(sentence).length > 0)) return false
  const kinds = new Set(found.flat())
  if (kinds.size === 0) return false
  if (sentences.some(({ sentence }) => meets(sentence, isDated))) kinds.add('waktu')
  const has = (...names: readonly string[]) => names.some((name) => kinds.has(name))
  // A last day for something that citizens owe or may have; a change of what they use; a duty with its day.
  if (has('tenggat') && has('berkas', 'layanan', 'urusan', 'biaya', 'daftar', 'wajib')) return true
  if (has('waktu') && has('ubah') && has('layanan', 'urusan', 'prasarana')) return true
  if (has('waktu', 'tenggat') && has('wajib', 'bawa') && has('urusan', 'daftar', 'berkas')) return true
  const business = ['berkas', 'layanan', 'urusan', 'biaya'].some((kind) => kinds.has(kind))
  if (kinds.has('waktu') && kinds.has('daftar') && business) return true
  return kinds.size - (kinds.has('waktu') ? 1 : 0) >= 3 && toDo.some((kind) => kinds.has(kind))
}

/**
 * Whether a post announces a service without any way to ask or complain; `telling` are those of its sentences that may tell
 * of a service.
 */
const lacksChannel = (telling: readonly Sentence[], sentences: readonly Placed[]): boolean =>
  isAnnouncement(telling, sentences) && !telling.some(channelled)

function missing({ contacts }: Pack): DraftFlag {
  const message =
    'Pengumuman ini belum menyebut cara bertanya atau mengadu. Tambahkan nomor, tautan, atau ajakan menulis di komentar.'
  const contact =
    contacts.find(({ kind }) => kind === 'whatsapp') ??
    contacts.find(({ kind }) => kind === 'link') ??
    contacts.find(({ kind, value }) => kind !== 'counter' && value.length > 3)
  if (!contact) return { message }
  const text = `Pertanyaan dan aduan: ${contact.label} (${contact.value.replace(/^https?:\/\//u, '')}).`
  return { message, insert: { where: 'end', text, label: `Tambahkan ${contact.label}` } }
}
