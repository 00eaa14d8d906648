import {
  decodeNik,
  digitsOf,
  initials,
  isBpjs,
  isNip,
  isNpwp,
  mask,
  mobileNumber,
  npwpForm,
  passport,
  plate,
  publicMobiles,
} from '../../draft/identity.ts'
import type { Sentence } from '../../draft/types.ts'
import lists from '../../lexicon/data-pribadi.txt'
import { lazily } from '../../lexicon/lazily.ts'
import { createLexicon } from '../../lexicon/lexicon.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { namedPeople, privatePeople } from '../../lexicon/privatePeople.ts'
import { allOf, anyOf, anyWord, gives, meets, trait } from '../../lexicon/signals.ts'
import type { Pack } from '../../pack/schema.ts'
import { type Context, defineRule, type Flag } from '../define.ts'

const impersonal = lists.section('bukan-pribadi')
const banks = lists.section('bank')
const publicAccounts = lists.section('rekening-lembaga')
const owners = lists.section('pemilik')
const vehicles = lists.section('kendaraan')
const illnesses = lists.section('penyakit')
const twoWordIllness = lazily(
  () =>
    new Set(
      Array.from(illnesses, ([name]) => name.split(' ')).flatMap(([first, next]) => (next ? [first!] : [])),
    ),
)
const ailing = lists.section('sakit')
const speaking = lists.section('ucap')
const contacts = lists.section('narahubung')
/** A mailbox that is named after an office, even at a free provider. */
const officeMail = lazily(() => {
  const names = Array.from(lists.section('surel-lembaga'), ([name]) => name).join('|')
  return new RegExp(`(?:^|[._\\d-])(?:${names})|(?:${names})(?:$|[._\\d-])`, 'u')
})

/** Eight to twenty-five digits, joined or in groups. */
const digitRun = pattern(
  /(?<![\p{L}\p{N}*.,/-])\+?\(?\d(?:[ .()/-]{0,2}\d){7,24}(?![\p{L}\p{N}*]|[ .-]?[*x])/gu,
  'text',
)
const freeMail =
  /@(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|aol|proton(?:mail)?|gmx|zoho|mail)\.[a-z.]+$/iu
const chatLink = /(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)\+?(\d{9,15})/iu
const locality =
  '(?:(?:Kp|Kampung|Jl|Jln|Jalan|Gg|Gang|Dsn|Dusun|Perum|Perumahan|Komplek|Kompleks|Blok|Lingkungan|Link|Banjar|Jorong)\\.?\\s[^,;()]{1,40}?,?\\s(?:No\\.?\\s?\\d+\\p{L}?,?\\s)?)?'
const address = pattern(
  new RegExp(
    `${locality}RT\\.?\\s?\\d{1,3}(?:\\s?[/,-]\\s?(?:RW\\.?\\s?)?\\d{1,3}|\\s?RW\\.?\\s?\\d{1,3})?(?:,?\\s?No\\.?\\s?\\d+\\p{L}?)?`,
    'gu',
  ),
  'text',
)
const neighbourhood = pattern(/(?<![\p{L}])rt(?![\p{L}])/u)
const papers = pattern(/paspor|passport/iu, 'text')
const vehicle = anyWord(vehicles)
const sickness = createLexicon(illnesses)
const figures = trait('digits')
const mayBePlate = allOf(trait('digit'), anyOf(papers, vehicle))
const mayBeAddress = allOf(trait('digit'), neighbourhood)
const home = /rumah|kediaman|tinggal|beralamat|alamat|domisili|berdomisili|gubuk|kontrakan|kos(?![\p{L}])/iu

export default defineRule({
  id: 'hukum/data-pribadi',
  severity: 'error',
  scope: 'sentence',
  title: 'Data pribadi',
  reason: 'Data pribadi yang tersebar dapat dipakai menipu pemiliknya, dan menyebarkannya diancam pidana.',
  principle: 'integritas',
  source: {
    name: 'UU 27/2022 tentang Pelindungan Data Pribadi',
    article: 'Pasal 65 ayat (2) dan Pasal 67 ayat (2)',
  },
  lesson:
    'Samarkan sebelum menulis: cukup empat angka pertama, atau inisial. Berikan nomor kantor, bukan nomor orang.',
  wrong: [
    {
      text: 'Ditemukan KTP dengan NIK 3201011708900004.',
      flagged: '3201011708900004',
      fixed: '3201************',
    },
    {
      text: 'Silakan hubungi Pak Darto di 0857-1234-5678.',
      flagged: '0857-1234-5678',
      fixed: '0857-****-**78',
    },
    { text: 'Chat saja wa.me/6285712345678 untuk Bu Rina.', flagged: 'wa.me/6285712345678' },
    { text: 'Bantuan ditransfer ke rekening BNI 0123456789 milik warga.', flagged: '0123456789' },
    { text: 'NPWP beliau 09.254.294.3-407.000 sudah aktif.', flagged: '09.254.294.3-407.000' },
    { text: 'Motor D 4521 XYZ milik Bapak Ujang terparkir sembarangan.', flagged: 'D 4521 XYZ' },
    { text: 'Tim mengunjungi rumah Ibu Sumi di Kp. Baru RT 02/RW 07.', flagged: 'RT 02/RW 07' },
    { text: 'Pak Sarman mengidap tuberkulosis sejak Mei.', flagged: 'Sarman' },
    { text: 'Kirim lamaran ke siti.nurlela88@gmail.com.', flagged: 'siti.nurlela88@gmail.com' },
    { text: 'Nomor paspor C1234567 atas nama Rudi tertinggal.', flagged: 'C1234567' },
  ],
  right: [
    { text: 'Hubungi WhatsApp Diskominfo 0811-9000-123 atau panggil 112.' },
    { text: 'Nomor pesanan 9904-5521-7788-0012 dan NIP 198503152010011002 tercantum di dokumen.' },
    { text: 'Pemenang: Bayu P. (0812-xxxx-xx13), NIK 3603************.' },
    { text: 'Pajak dibayar ke rekening kas umum daerah BJB 0012345678901.' },
    { text: 'Warga RT 04/RW 07 menjadi juara lomba kebersihan.' },
    { text: 'Bupati menjelaskan gejala tuberkulosis kepada warga.' },
    { text: 'Truk B 9123 KX disiapkan untuk evakuasi.' },
    { text: 'Surat dikirim ke desasukamaju@gmail.com.' },
    { text: 'Festival digelar 2021 2022 2023 2024 dengan biaya Rp3.201.011.708.900.' },
    { text: 'NOP 36.03.010.005.012-0123.0 dan virtual account BJB 8808 0123 4567 8901 aktif.' },
    { text: 'Layanan SAPA 129 menerima pesan di 08111-129-129.' },
  ],
  needs: anyOf(figures, mayBePlate, mayBeAddress, trait('email'), sickness),
  *check(sentence, context) {
    if (meets(sentence, figures)) {
      yield* numbers(sentence, context)
      yield* chats(sentence, context)
    }
    if (meets(sentence, mayBePlate)) yield* plates(sentence)
    if (meets(sentence, mayBeAddress)) yield* addresses(sentence)
    if (meets(sentence, trait('email'))) yield* mails(sentence, context)
    if (meets(sentence, sickness)) yield* sick(sentence)
  },
})

const taken = new Set(['link', 'email', 'mention', 'hashtag', 'code', 'money', 'percent', 'date'])

function* numbers(sentence: Sentence, context: Context): Iterable<Flag> {
  const { lower, entities } = sentence
  const masks = entities.filter(({ kind }) => taken.has(kind))
  for (const match of digitRun.all(sentence)) {
    // A list goes on behind an unbroken number: `3603051203950001 2. Lestari`.
    const written = /^\d{15,16}(?=\D)/u.exec(match[0])?.[0] ?? match[0]
    const span = { start: match.index, end: match.index + written.length }
    if (masks.some((other) => other.start < span.end && other.end > span.start)) continue
    const ahead = lower.slice(Math.max(0, span.start - 48), span.start)
    const flag = judge(written, ahead, sentence, context)
    if (flag) yield { ...span, ...flag }
  }
}

type Judged = Pick<Flag, 'message' | 'fixes' | 'severity'>

/** What a number is, by its form and the words before it. */
function judge(written: string, ahead: string, sentence: Sentence, context: Context): Judged | undefined {
  const digits = digitsOf(written)
  const says = (words: RegExp) => words.test(ahead)
  if (says(/\bnpwp\b|wajib pajak/u) ? isNpwp(digits) : npwpForm.test(written))
    return personal('NPWP', written)
  if (isNip(digits)) return
  if (digits.length === 16 && decodeNik(digits)) {
    if (says(/\bkk\b|kartu keluarga/u)) return personal('Nomor kartu keluarga', written)
    if (says(/\bnik\b|\bktp\b|induk kependudukan/u) || !isImpersonal(ahead)) return personal('NIK', written)
  }
  if (says(/bpjs|jkn|\bkis\b|peserta jaminan/u) && isBpjs(digits))
    return personal('Nomor kepesertaan BPJS', written)
  const phone = mobileNumber(written)
  const isAccount = accountNear(ahead, sentence) && digits.length >= 8 && digits.length <= 16
  if (isAccount && !(phone && says(/(?:wa|hp|telepon|telp|hubungi)[^\d]{0,12}$/u))) {
    return isPublicAccount(sentence) ? undefined : personal('Nomor rekening', written)
  }
  if (phone && digits.length <= 14 && (reached.test(ahead) || !isImpersonal(ahead)))
    return told(phone, written, sentence, context)
  return
}

const personal = (what: string, written: string): Judged => {
  const masked = mask(written)
  return {
    message: `${what} adalah data pribadi; jangan disebarkan.`,
    fixes: [{ label: masked, text: masked }],
  }
}

/** Somebody or a way to call right before a number: it is a telephone's whatever it is for. */
const reached =
  /(?<!\p{L})(?:pak|bu|bapak|ibu|mbak|mas|kak|kang|teh|teteh|bang|om|tante|ustaz|sdri?|wa|whatsapp|hp|telepon|telp|tlp|hubungi|cp|narahubung|chat|japri|kontak|nomor saya|no saya)(?!\p{L})[^\d]{0,28}$/u

const lastWords = (ahead: string): string[] => (ahead.match(/[\p{L}\p{N}/]+/gu) ?? []).slice(-4)
const isImpersonal = (ahead: string): boolean => lastWords(ahead).some((word) => impersonal.has(word))

function accountNear(ahead: string, sentence: Sentence): boolean {
  const { words } = sentence
  if (/(?:rekening|norek|no\.? ?rek|\brek\b|\bacc(?:ount)?\b)[^\d]{0,40}$/u.test(ahead)) return true
  const last = lastWords(ahead)
  const bank = last.some((word) => banks.has(word))
  return (
    bank &&
    (last.includes('bank') ||
      holder.test(sentence) ||
      words.some(({ lower }) =>
        /^(?:rekening|transfer|ditransfer|an|santunan|donasi|sumbangan|kirim|dikirim|setor|bayar)$/u.test(
          lower,
        ),
      ))
  )
}

/** `atas nama Rini Astuti`: a person's account, whoever collects on it. */
const holder = pattern(
  /(?<!\p{L})(?:atas nama|a\.?\/?n\.?|an)\s+(?:(?:Bapak|Ibu|Pak|Bu|Sdri?\.?|Sdr\.?|H\.|Hj\.)\s+)?(\p{Lu}\p{L}+)\s+\p{Lu}\p{L}*/iu,
  'text',
)

function isPublicAccount(sentence: Sentence): boolean {
  const { words } = sentence
  // `ke rekening pribadi bendahara`: said so.
  if (/rekening (?:\p{L}+ )?pribadi/u.test(sentence.lower)) return false
  const held = holder.exec(sentence)
  if (
    held &&
    /^\p{Lu}\p{Ll}/u.test(held[1]!) &&
    !publicAccounts.has(held[1]!.toLowerCase()) &&
    !officeMail().test(held[1]!.toLowerCase())
  )
    return false
  return words.some(({ lower }) => publicAccounts.has(lower))
}

/** A mobile number: silent when it is the office's own or a public service's, softer as an event's contact. */
function told(
  phone: string,
  written: string,
  sentence: Sentence,
  { pack, kind }: Context,
): Judged | undefined {
  if (publicMobiles.has(phone) || packPhones(pack).has(phone)) return
  const masked = mask(written, 2)
  const fixes = [{ label: masked, text: masked }]
  if (kind === 'post' && sentence.words.some(({ lower }) => contacts.has(lower))) {
    return {
      severity: 'warning',
      message:
        'Nomor ponsel ini tidak ada dalam daftar kontak instansi; pastikan pemiliknya setuju, atau pakai nomor kantor.',
      fixes,
    }
  }
  return { message: 'Nomor ponsel pribadi adalah data pribadi; pakai nomor kantor atau samarkan.', fixes }
}

const phonesOf = new WeakMap<Pack, ReadonlySet<string>>()

function packPhones(pack: Pack): ReadonlySet<string> {
  const known = phonesOf.get(pack)
  if (known) return known
  const phones = pack.contacts.map(({ value }) => mobileNumber(chatLink.exec(value)?.[1] ?? value) ?? '')
  const made = new Set(phones)
  phonesOf.set(pack, made)
  return made
}

/** `wa.me/62…`: a telephone number in the form of a link. */
function* chats(sentence: Sentence, context: Context): Iterable<Flag> {
  for (const { kind, text, start, end } of sentence.entities) {
    const digits = kind === 'link' ? chatLink.exec(text)?.[1] : undefined
    const phone = digits === undefined ? undefined : mobileNumber(digits)
    const flag = phone === undefined ? undefined : told(phone, digits!, sentence, context)
    if (flag) yield { start, end, message: flag.message, ...(flag.severity && { severity: flag.severity }) }
  }
}

function* mails({ entities, words }: Sentence, { pack, kind }: Context): Iterable<Flag> {
  for (const { kind: what, text, start, end } of entities) {
    if (what !== 'email' || !freeMail.test(text)) continue
    const local = text.slice(0, text.indexOf('@')).toLowerCase()
    if (
      officeMail().test(local) ||
      pack.contacts.some(({ value }) => value.toLowerCase().includes(text.toLowerCase()))
    )
      continue
    const contact = kind === 'post' && words.some(({ lower }) => contacts.has(lower))
    yield {
      start,
      end,
      message: 'Kemungkinan surel pribadi; pakai surel resmi instansi.',
      ...(contact && { severity: 'warning' as const }),
    }
  }
}

function* plates(sentence: Sentence): Iterable<Flag> {
  const { text, words } = sentence
  if (papers.test(sentence)) {
    for (const { index, 0: found } of text.matchAll(passport))
      yield { start: index, end: index + found.length, ...personal('Nomor paspor', found) }
  }
  if (!words.some((word) => gives(word, vehicle))) return
  const owned = words.some(({ lower }) => owners.has(lower)) || privatePeople(sentence).length > 0
  if (!owned) return
  for (const { index, 0: found } of text.matchAll(plate)) {
    const masked = found.replace(/\d/gu, '*')
    const message = 'Pelat nomor beserta pemiliknya adalah data pribadi.'
    yield { start: index, end: index + found.length, message, fixes: [{ label: masked, text: masked }] }
  }
}

function* addresses(sentence: Sentence): Iterable<Flag> {
  const { text, lower } = sentence
  if (!neighbourhood.test(sentence)) return
  const someone = namedPeople(sentence)
  if (someone.length === 0) return
  const homely = home.test(lower.replace(/rumah (?:sakit|makan|ibadah|warga)/gu, ''))
  for (const { index, 0: found } of address.all(sentence)) {
    if (
      /(?:ketua|pengurus|warga|bendahara|sekretaris|kader|jumantik|kas|pos)\s$/iu.test(
        text.slice(Math.max(0, index - 12), index),
      )
    )
      continue
    // `Deni Ramdan, Jalan Mawar RT 04`: an address right behind a name is where that person lives.
    if (
      !homely &&
      !someone.some(
        ({ end }) => end < index && /^(?: \(\d+(?: tahun)?\))?, (?:warga )?$/u.test(text.slice(end, index)),
      )
    )
      continue
    yield {
      start: index,
      end: index + found.length,
      message: 'Alamat rumah lengkap dengan RT/RW adalah data pribadi; cukup sebut desa atau kelurahannya.',
    }
  }
}

/** `Sapi milik Pak Joko terkena antraks`: the animal is ill, not its owner. */
const herd =
  /(?<!\p{L})(?:ternak|hewan|sapi|kerbau|kambing|domba|babi|ayam|itik|bebek|kuda|anjing|kucing|kelinci|kera|peliharaan|kandang|unggas)(?:nya)?(?: (?:ternak|peliharaan|perah|potong|milik|kepunyaan|punya|kesayangan)){0,2} (?:(?:Pak|Bu|Bapak|Ibu|Sdr\.?|Mbah|Haji|H\.) )?$/iu
/** A named person and an illness that is said to be theirs. */
function* sick(sentence: Sentence): Iterable<Flag> {
  const { words, text } = sentence
  const ill = words.findIndex(
    ({ lower }, index) =>
      illnesses.has(lower) ||
      (twoWordIllness().has(lower) && illnesses.has(`${lower} ${words[index + 1]?.lower}`)),
  )
  if (ill < 0 || words.some(({ lower }) => speaking.has(lower))) return
  const link = words.slice(Math.max(0, ill - 5), ill).findLast(({ lower }) => ailing.has(lower))
  if (!link) return
  // A sufferer is named behind the word (`pasien TBC bernama Ujang`), the subject of a verb before it.
  const sufferer = /^(?:penderita|pengidap|pasien|penyintas)$/u.test(link.lower)
  const person = namedPeople(sentence).find(({ start, end }) =>
    sufferer
      ? (start > link.end && start - link.end < 40) ||
        // `Pak Warto, penderita TBC`
        (end <= link.start &&
          /^(?: \(\d+(?: tahun)?\))?, (?:seorang |salah satu )?$|^(?: \([^()]{1,60}\)| (?:warga|dari) [^,.;]{2,40})?,? (?:adalah|ialah|merupakan|ternyata|itu|memang) (?:seorang |salah satu )?$/u.test(
            text.slice(end, link.start),
          ))
      : end <= link.start && link.start - end < 80,
  )
  if (!person || herd.test(text.slice(0, person.start))) return
  const short = initials(text.slice(person.start, person.end))
  yield {
    ...person,
    message:
      'Penyakit seseorang adalah data pribadi yang spesifik; samarkan namanya atau hilangkan penyakitnya.',
    ...(short !== '' && { fixes: [{ label: short, text: short }] }),
  }
}
