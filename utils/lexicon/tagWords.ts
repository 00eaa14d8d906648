import source from './kata-tagar.txt?raw'
import { prefixes as common } from './prefixes.ts'

/** Written when first asked for, so that a start without such hashtags costs nothing. */
let known: Set<string> | undefined
const words = (): Set<string> => {
  known ??= new Set(source.replace(/^#.*$/gmu, '').split(/\s+/u))
  return known
}

/** Those of hashtags too: #keberagaman, #ngabuburit. */
const prefixes = [
  ...common,
  ...['keber', 'keter', 'pember', 'diber', 'ku', 'nge', 'ng'].map((prefix) => [prefix] as const),
]
const suffixes = ['kannya', 'annya', 'inya', 'kan', 'nya', 'lah', 'an', 'ku', 'mu', 'i']
const shortest = 4
/** After `di` and `ke` these are places, not verbs: #dirumahaja is di rumah aja. */
const places = new Set(
  'petani petambak peternak perajin posyandu pendopo balai kecamatan kelurahan kampung lapangan gunung sungai sawah kebun perpustakaan museum stadion hutan pesisir tepi pinggir rumah sekolah desa kota pasar sini sana mana laut pantai kantor kampus indonesia bumi hati tanah dunia masjid luar dalam atas jalan negeri tetangga pekarangan ruang tempat'.split(
    ' ',
  ),
)

/** Names of villages and towns that read as two words: Sukamaju, Karangtengah, Sidomulyo. */
const placeHeads = new Set(
  'suka karang sindang tanjung marga banjar wono sido sumber mekar cipta giri rejo tirta banyu kali purwo margo bojong cikal sri bumi sekar gunung bukit pasir batu tanah'.split(
    ' ',
  ),
)
const placeTails = new Set(
  'sari hayu luyu maju makmur jaya mukti mulya mulyo rejo harjo asih asri rahayu wangi baru lama tengah kidul lor wetan kulon hilir hulu waras agung indah bakti karya kencana ratu raja anyar anom sono rame damai senang mekar tani ayu manis raya resmi bakti putih'.split(
    ' ',
  ),
)

/** Words that an unknown name follows: #wisatacikaret, #kecamatancibodas. */
const beforeNames = new Set(
  'stop ayo lawan cegah dukung tolak basmi perangi lestarikan kenali selamatkan hentikan aksi duta gebyar wisata festival kecamatan kelurahan desa kabupaten kota dinas puskesmas pemkab pemkot pemprov hari banjir info kabar warga program gerakan pasar pantai gunung cinta bangga explore visit pesona jelajah lomba bersama sahabat kampung pulau danau taman alun dirgahayu sobat sedulur wargi relawan posyandu polres polsek diskominfo dinkes disdik bpbd rsud stadion jembatan terminal bandara curug museum candi telaga sungai karnaval pawai'.split(
    ' ',
  ),
)
const acronyms = new Set(
  'umkm ktp kk rt rw pkk asn pns tni hut ri dprd bpbd bpjs sim sd smp sma smk paud kb bbm rsud kpu kpk pbb pkb bmkg bnn bnpb opd mpp ptsp dbd hiv tbc asi mpasi pmt pmi bumd bumn bumdes ukm cpns pppk ppdb hpv pln pdam mtq spbe tps ppid ikd kia kur nik npwp skck stnk satpolpp mui tpid wbk wbbm'.split(
    ' ',
  ),
)

/** Bound forms, written together with the word that follows: pascabanjir, antarwarga. */
const bound = new Set('pasca maha antar pra multi dwi adi swa nara purna non sub anti pramu tuna'.split(' '))

interface Way {
  readonly cost: number
  readonly parts: readonly Part[]
}
interface Part {
  readonly word: string
  readonly known: boolean
}

/**
 * The words of a hashtag's text (letters only, any case), or `undefined` when it is one word or cannot be told.
 * `names` are further words to know, such as the pack's region and units, in lower case.
 */
export function splitTagText(text: string, names: ReadonlySet<string>): readonly string[] | undefined {
  const lower = text.toLowerCase()
  if (lower.length < 6 || lower.length > 60 || isWord(lower, names)) return undefined
  const parts = cheapest(lower, names)
  const unknown = parts.filter(({ known: found }) => !found)
  const count = parts.length
  const [first, second] = parts
  if (count < 2) return undefined
  if (count === 2 && placeHeads.has(first!.word) && placeTails.has(second!.word)) return undefined
  if (count === 2 && (bound.has(first!.word) || isCircumfixed(lower, names))) return undefined
  if (unknown.length > 0) {
    const told = parts.filter(({ known: found, word }) => found && word.length > 3)
    const asName = unknown.length === 1 && unknown[0] === parts.at(-1) && unknown[0]!.word.length > 3
    const letters = parts.reduce((sum, { known: found, word }) => sum + (found ? word.length : 0), 0)
    if (!(asName && told.length > 0 && (told.length > 1 || (count > 2 && letters > 7))))
      return withName(lower, first!)
  } else if (lower.length < 7 || lower.length / count < 3.2) return undefined
  return parts.map(({ word }) => written(word))
}

/** Two roots in one pair of affixes: ke-warga-negara-an. */
function isCircumfixed(text: string, names: ReadonlySet<string>): boolean {
  if (!text.startsWith('ke') || !text.endsWith('an')) return false
  const inner = cheapest(text.slice(2, -2), names)
  return inner.length === 2 && inner.every(({ word, known: found }) => found && word.length > 2)
}

/** A word that a name follows, and all the rest as the name. */
function withName(text: string, { word, known: found }: Part): string[] | undefined {
  const name = text.slice(word.length)
  return found && beforeNames.has(word) && name.length > 4 ? [written(word), written(name)] : undefined
}

const written = (word: string): string => (acronyms.has(word) ? word.toUpperCase() : capitalise(word))

const capitalise = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** The way through the text with the fewest words; short ones and unknown stretches cost more. */
function cheapest(text: string, names: ReadonlySet<string>): readonly Part[] {
  const best: Way[] = [{ cost: 0, parts: [] }]
  for (let end = 1; end <= text.length; end++) {
    let found: Way = { cost: Number.POSITIVE_INFINITY, parts: [] }
    for (let start = Math.max(0, end - 24); start < end; start++) {
      const before = best[start]!
      const word = text.slice(start, end)
      const recognised = word.length > 1 && isWord(word, names)
      const cost = before.cost + (recognised ? knownCost(word) : 2.6 + 0.4 * word.length)
      // Unknown stretches do not stand side by side: they would be one.
      if (cost >= found.cost || (!recognised && before.parts.at(-1)?.known === false)) continue
      found = { cost, parts: [...before.parts, { word, known: recognised }] }
    }
    best.push(found)
  }
  return best[text.length]!.parts
}

const knownCost = (word: string): number =>
  1 + (word.length === 2 ? 1.1 : word.length === 3 ? 0.35 : 0) + (words().has(word) ? 0 : 0.3)

function isWord(word: string, names: ReadonlySet<string>): boolean {
  return words().has(word) || names.has(word) || acronyms.has(word) || isDerived(word)
}

/** Whether a word is a known root with one prefix, one suffix or both. */
function isDerived(word: string): boolean {
  if (word.length < shortest + 1) return false
  return (
    hasRoot(word, '') ||
    prefixes.some(([prefix, swallowed = '']) => {
      if (!word.startsWith(prefix)) return false
      const rest = word.slice(prefix.length)
      if ((prefix === 'di' || prefix === 'ke') && places.has(rest)) return false
      return hasRoot(rest, swallowed)
    })
  )
}

function hasRoot(form: string, swallowed: string): boolean {
  if (isRoot(form, swallowed)) return true
  return suffixes.some((suffix) => form.endsWith(suffix) && isRoot(form.slice(0, -suffix.length), swallowed))
}

function isRoot(form: string, swallowed: string): boolean {
  if (form.length >= shortest && words().has(form)) return true
  return swallowed !== '' && form.length >= shortest - 1 && words().has(swallowed + form)
}
