import { lacksChannel, mayBeService } from '../../lexicon/service.ts'
import type { Pack } from '../../pack/schema.ts'
import { type DraftFlag, defineRule } from '../define.ts'

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
  note: () => true,
  *check({ sentences }, { kind, pack }, _notes, held) {
    if (kind !== 'post') return
    const telling = held.map((index) => sentences[index]!.sentence)
    if (lacksChannel(telling, sentences)) yield missing(pack)
  },
})

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
