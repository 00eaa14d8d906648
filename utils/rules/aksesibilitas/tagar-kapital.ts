import type { Sentence } from '../../draft/types.ts'
import { beginsHigh } from '../../lexicon/characters.ts'
import { trait } from '../../lexicon/signals.ts'
import { splitTagText } from '../../lexicon/tagWords.ts'
import type { Pack } from '../../pack/schema.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'aksesibilitas/tagar-kapital',
  severity: 'suggestion',
  scope: 'sentence',
  title: 'Tagar tanpa huruf kapital',
  reason:
    'Pembaca layar mengenali kata-kata dalam tagar dari huruf kapitalnya, begitu pula mata yang membaca sekilas.',
  principle: 'profesional',
  source: { name: 'UU 8/2016 tentang Penyandang Disabilitas' },
  lesson:
    'Awali setiap kata dalam tagar dengan huruf kapital: #BersamaKitaBisa, bukan #bersamakitabisa. Akronim tetap kapital semua.',
  wrong: [
    { text: 'Ayo vaksin! #bersamakitabisa', flagged: '#bersamakitabisa', fixed: '#BersamaKitaBisa' },
    { text: 'Pasar tani. #Belanjaditetangga', flagged: '#Belanjaditetangga', fixed: '#BelanjaDiTetangga' },
    { text: 'Antre rapi. #BUDAYATERTIB', flagged: '#BUDAYATERTIB', fixed: '#BudayaTertib' },
    { text: 'Bazar sabtu ini. #umkmnaikkelas', flagged: '#umkmnaikkelas', fixed: '#UMKMNaikKelas' },
    { text: 'Kerja bakti. #jagaLingkungan', flagged: '#jagaLingkungan', fixed: '#JagaLingkungan' },
    { text: 'Jelajah. #wisatacikaret', flagged: '#wisatacikaret', fixed: '#WisataCikaret' },
  ],
  right: [
    { text: 'Ayo vaksin! #BersamaKitaBisa #literasi #perpustakaan #kewirausahaan' },
    { text: 'Layanan #BPBD, #umkm, #posyandu, #olahraga, #matahari, dan #dirgahayu.' },
    { text: 'Sampai jumpa di #sukamaju dan #karangtengah. #tirtajayahebat' },
    { text: 'Arsip lama kami beri #bersama_kita_bisa dan #banyuwangi.' },
  ],
  needs: trait('hashtag'),
  *check(sentence, { pack }) {
    for (const { kind, start, end, text } of sentence.entities) {
      if (kind !== 'hashtag' || text.includes('_') || isOfficial(text, pack)) continue
      const right = mend(text, sentence, pack)
      if (right === undefined || right === text) continue
      yield {
        start,
        end,
        message: `Awali setiap kata dengan huruf kapital agar tagar ini terbaca: ${right}.`,
        fixes: [{ label: right, text: right }],
      }
    }
  },
})

/** Official tags are written as the pack has them: tagar-resmi watches those. */
function isOfficial(tag: string, { hashtags, forbiddenHashtags, calendar }: Pack): boolean {
  const same = (other: string | undefined) => other?.toLowerCase() === tag.toLowerCase()
  return (
    hashtags.some((entry) => same(entry.tag)) ||
    forbiddenHashtags.some(same) ||
    calendar.some(({ hashtag }) => same(hashtag))
  )
}

const chunks = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[\p{L}\p{M}]+/gu

/** The tag with each word capitalised; nothing when it is one word or its words cannot be told. */
function mend(tag: string, sentence: Sentence, pack: Pack): string | undefined {
  const remembered = memory(pack)
  const known = remembered.get(tag)
  if (known !== undefined) return known === '' ? undefined : known
  const written = tag.slice(1).match(chunks) ?? []
  const names = namesIn(sentence, pack)
  let some = false
  const right = written.map((chunk, index) => {
    const parts = isCertain(chunk, written.length) ? splitTagText(chunk, names) : undefined
    if (parts) {
      some = true
      return parts.join('')
    }
    if (index === 0 && written.length > 1 && /^\p{Ll}{2}/u.test(chunk) && beginsHigh(written[1]!)) {
      some = true
      return chunk[0]!.toUpperCase() + chunk.slice(1)
    }
    return chunk
  })
  const answer = some ? `#${right.join('')}` : undefined
  if (remembered.size > 500) remembered.clear()
  remembered.set(tag, answer ?? '')
  return answer
}

/** A capitalised part of a tag is most likely one word, or a name: only a long one may be more. */
function isCertain(chunk: string, count: number): boolean {
  if (/^\p{N}/u.test(chunk)) return false
  if (count > 1 && /^\p{Lu}+$/u.test(chunk)) return false
  return count === 1 || chunk.length >= (beginsHigh(chunk) ? 10 : 7)
}

const memories = new WeakMap<Pack, Map<string, string>>()
function memory(pack: Pack): Map<string, string> {
  const known = memories.get(pack) ?? new Map<string, string>()
  memories.set(pack, known)
  return known
}

/** Names that the institution and the sentence bring with them. */
function namesIn({ words }: Sentence, pack: Pack): ReadonlySet<string> {
  const { name, unit, region } = pack.institution
  const all = [name, unit, region, ...pack.accounts.map((account) => account.unit)].join(' ').toLowerCase()
  const named = words.filter(({ text }) => /^\p{Lu}\p{Ll}{3}/u.test(text)).map(({ lower }) => lower)
  return new Set([...all.split(/[^\p{L}]+/u).filter((word) => word.length > 2), ...named])
}
