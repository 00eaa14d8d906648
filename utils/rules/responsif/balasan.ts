import { parseDraft } from '../../draft/parse.ts'
import type { Draft } from '../../draft/types.ts'
import { answersQuestion, awaitsIt } from '../../lexicon/questions.ts'
import { isWronged, type ReplyFacts, readReply } from '../../lexicon/replies.ts'
import type { Pack } from '../../pack/schema.ts'
import { type DraftFlag, defineRule } from '../define.ts'

const nothing: ReplyFacts = {
  complaint: undefined,
  glad: false,
  step: false,
  unit: false,
  channel: false,
  time: false,
  promises: [],
}

export default defineRule<ReplyFacts>({
  id: 'responsif/balasan',
  severity: 'warning',
  scope: 'draft',
  title: 'Balasan keluhan tanpa tindak lanjut',
  reason:
    'Warga yang mengeluh ingin tahu apa yang terjadi sesudahnya; ucapan terima kasih saja membuat laporan terasa diabaikan.',
  principle: 'responsif',
  source: { name: 'Perpres 76/2013 tentang Pengelolaan Pengaduan Pelayanan Publik' },
  lesson:
    'Jawab keluhan dengan paling sedikit satu dari empat hal: langkah berikutnya, unit yang menangani, kanal untuk memantau, atau waktunya. Janjikan hanya yang ada di tangan Anda: “petugas kami datang Kamis”, bukan “pasti besok selesai”.',
  wrong: [
    { text: 'Terima kasih laporannya, Bu. Mohon bersabar, ya.', kind: 'reply' },
    { text: 'Kami turut prihatin atas banjir di rumah Bapak. Semoga cepat surut.', kind: 'reply' },
    { text: 'Siap, Kak 🙏', kind: 'reply', replyTo: { text: 'Min, lampu jalan Mawar mati sudah seminggu!' } },
    { text: 'Tenang, Pak, besok pasti selesai semua jalannya.', flagged: 'pasti selesai', kind: 'reply' },
    { text: 'Nuwun sewu nggih, Bu, toyanipun dereng mili. Mugi-mugi enggal lancar.', kind: 'reply' },
    { text: 'Hapunten, Kang, jalanna masih ruksak. Sing sabar, nya.', kind: 'reply' },
  ],
  right: [
    { text: 'Terima kasih laporannya, Bu. Kami cek dulu, ya.', kind: 'reply' },
    { text: 'Lampu yang padam kami teruskan ke Dishub. Perkembangannya kami kabari Kamis.', kind: 'reply' },
    { text: 'Wah, senang sekali Kakak menikmati festivalnya!', kind: 'reply' },
    { text: 'Laporan Bapak tentang lubang itu bisa dipantau di lapor.go.id.', kind: 'reply' },
    { text: 'Hapunten, laporanana parantos ditepikeun ka Dinas PUPR.', kind: 'reply' },
    { text: 'Nggih, Pak, petugas badhe mriksa saluran ingkang mampet benjing enjing.', kind: 'reply' },
    { text: 'Terima kasih, Kak!', kind: 'reply', replyTo: { text: 'Keren pelayanannya, makasih min!' } },
    { text: 'Mohon bersabar, jalan masih rusak.' },
  ],
  kind: 'reply',
  blank: nothing,
  missing: true,
  note: readReply,
  *check(draft, { replyTo, pack }, notes) {
    let promised = false
    for (const [index, placed] of draft.sentences.entries()) {
      for (const span of notes[index]!.promises) {
        promised = true
        yield {
          ...span,
          in: placed,
          message:
            'Janji ini kemungkinan tidak dapat dipastikan. Sebutkan langkah dan perkiraan waktunya saja.',
        }
      }
    }
    const answered = notes.some(({ step, unit, channel, time }) => step || unit || channel || time)
    if (!promised && !answered && answersComplaint(draft, notes, replyTo?.text)) yield unanswered(pack)
  },
})

/** Whether the reply answers a complaint: the comment says so, else the reply takes one up. */
function answersComplaint(draft: Draft, notes: readonly ReplyFacts[], comment: string | undefined): boolean {
  if (comment !== undefined) {
    const said = parseDraft(comment).sentences.map(({ sentence }) => sentence)
    const facts = said.map(readReply)
    const wronged = said.some(isWronged) && !facts.some(({ glad }) => glad)
    const certain = [...facts, ...notes].some(({ complaint }) => complaint === 'certain')
    if (!wronged && !certain && answersQuestion(comment, draft)) return false
    const asked = complains(facts) || wronged || awaitsIt(comment)
    if (
      asked ||
      /\b(?:makasih|terima kasih|mantap|keren|alhamdulillah|hebat|bagus|selamat)\b/iu.test(comment)
    )
      return asked
    // The comment is there and complains of nothing that is known: the reply must say so in so many words.
    return notes.some(({ complaint }) => complaint === 'certain')
  }
  return complains(notes)
}

function complains(facts: readonly ReplyFacts[]): boolean {
  if (facts.some(({ complaint }) => complaint === 'certain')) return true
  return facts.some(({ complaint }) => complaint === 'matter') && !facts.some(({ glad }) => glad)
}

function unanswered({ contacts }: Pack): DraftFlag {
  const message =
    'Balasan ini belum menjawab keluhan: tambahkan langkah berikutnya, unit yang menangani, kanal, atau waktunya.'
  const contact =
    contacts.find(({ kind }) => kind === 'link') ?? contacts.find(({ kind }) => kind === 'whatsapp')
  if (!contact) return { message }
  const text = `Laporan dapat dikirim dan dipantau melalui ${contact.label} (${contact.value.replace(/^https?:\/\//u, '')}).`
  return { message, insert: { where: 'end', text, label: `Tambahkan ${contact.label}` } }
}
