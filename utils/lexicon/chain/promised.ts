import type { Sentence, Span } from '../../draft/types.ts'
import entries from '../ciri-hoaks.txt'
import { pattern } from '../pattern.ts'
import { anyForm, anyOf, gives, meets } from '../signals.ts'
import { spanOf } from '../spans.ts'
import { messages } from './calls.ts'

const relays = entries.section('penerus')
const rewards = entries.section('ganjaran')
const law = pattern(/\b(?:pidana|dipidana|hukum|undang-undang|pasal|uu|denda)\b/u)
const isRelay = (lower: string): boolean =>
  relays.has(lower) || (lower.endsWith('nya') && relays.has(lower.slice(0, -3)))
const relaying = anyForm(isRelay)
/** `satu klik Anda untuk meneruskannya ke semua kenalan bisa menolong nyawa`: no order, but conscience is called on. */
const urged = pattern(
  /(?<!\p{L})(?:meneruskan|menyebarkan|menyebarluaskan|mengirim|mengirimkan|membagikan|melanjutkan|menyampaikan|mengabarkan|mengoper|melempar|neruske|nerusake|ngirim|nyebarke|neruskeun)(?:nya|na)?(?: (?:pesan|kabar|info|informasi|tulisan|berita|video|ini|lagi|segera))* (?:ke|kepada|ka|nang|marang) (?:setiap|semua|seluruh|tiap|segenap|kabeh|sadaya|sebanyak mungkin)(?! (?:pelanggan|peserta|penerima|petugas|kelurahan|desa|kecamatan|puskesmas|rumah|sekolah|opd))(?: \p{L}+){0,2}/u,
)
const conscience = pattern(
  /(?<!\p{L})(?:berdosa|dosa|bersalah|pahala|pahlawan|menyelamatkan|selamatkan|menolong|nyawa|jariyah|amal|celaka|musibah|jempol(?:mu)?|hati nurani|tega|sekali sentuh|satu (?:sentuhan|klik|ketukan))(?!\p{L})/u,
)
const condition =
  /^(?:siapa|siapapun|barangsiapa|barang|yang|kalau|jika|bila|apabila|sapa|sopo|saha|sing|anu|nu|jikalau|andai|seseorang|setiap|ikhlas|tidak|nek|menawi|upami|kalo|nan|sia|sai)$/u

/** A sentence in which passing on may be called good or bad for one. */
export const mayPromise = anyOf(urged, relaying)

/** What passing on is said to bring, or not passing on: blessing, lives saved, bad luck. */
export function* findPromises(sentence: Sentence): Iterable<Span> {
  yield* findRewards(sentence)
  yield* findUrged(sentence)
}

/** `Whoever passes this on to ten people is blessed`, and the curse on who does not. */
function* findRewards(sentence: Sentence): Iterable<Span> {
  if (!meets(sentence, relaying)) return
  const { words: all } = sentence
  for (const [index, word] of all.entries()) {
    if (!gives(word, relaying)) continue
    const lead = all.slice(Math.max(0, index - 4), index)
    const opening = lead.find((candidate) => condition.test(candidate.lower))
    if (!opening) continue
    const about = [...lead, ...all.slice(index + 1, index + 5)].some((candidate) =>
      messages.has(candidate.lower),
    )
    // `Barang siapa tidak meneruskan, rezekinya seret`: what is passed on goes without saying.
    const elided =
      /^(?:barang|barangsiapa|siapa|siapapun|sapa|sopo|saha)$/u.test(opening.lower) &&
      /^,|^ (?:maka|akan|bakal)(?!\p{L})/u.test(sentence.lower.slice(word.end))
    if (!about && !elided && !word.lower.endsWith('nya')) continue
    const rest = all.slice(index + 1, index + 22)
    const reward = rest.find(
      ({ lower }) => rewards.has(lower) || rewards.has(lower.replace(/(?:nya|mu)$/u, '')),
    )
    if (reward && !law.test(sentence)) {
      yield { start: opening.start, end: reward.end }
      return
    }
  }
}

function* findUrged(sentence: Sentence): Iterable<Span> {
  const match = conscience.test(sentence) && !law.test(sentence) ? urged.exec(sentence) : null
  if (match && !warner.test(sentence.lower.slice(0, match.index))) yield spanOf(match)
}
const warner =
  /(?<!\p{L})(?:bmkg|bnpb|bpbd|dinas|relawan|panitia|petugas|operator|sistem|sirene|pemkab|pemkot|pemerintah|puskesmas|kementerian)(?!\p{L})/u
