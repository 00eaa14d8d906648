import {
  decodeNik,
  digitsOf,
  isBpjs,
  isNip,
  isNpwp,
  mobileNumber,
  npwpForm,
} from '../../../draft/identity.ts'
import type { Sentence } from '../../../draft/types.ts'
import lists from '../../../lexicon/data-pribadi.txt'
import { pattern } from '../../../lexicon/pattern.ts'
import type { Context, Flag } from '../../define.ts'
import { accountNear, isPublicAccount, lastWords } from './accounts.ts'
import { type Judged, personal } from './masked.ts'
import { told } from './phones.ts'

const impersonal = lists.section('bukan-pribadi')

/** Eight to twenty-five digits, joined or in groups. */
const digitRun = pattern(
  /(?<![\p{L}\p{N}*.,/-])\+?\(?\d(?:[ .()/-]{0,2}\d){7,24}(?![\p{L}\p{N}*]|[ .-]?[*x])/gu,
  'text',
)
const taken = new Set(['link', 'email', 'mention', 'hashtag', 'code', 'money', 'percent', 'date'])

/** Numbers that belong to a person: of identity, tax, insurance, a bank or a telephone. */
export function* numbers(sentence: Sentence, context: Context): Iterable<Flag> {
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

/** Somebody or a way to call right before a number: it is a telephone's whatever it is for. */
const reached =
  /(?<!\p{L})(?:pak|bu|bapak|ibu|mbak|mas|kak|kang|teh|teteh|bang|om|tante|ustaz|sdri?|wa|whatsapp|hp|telepon|telp|tlp|hubungi|cp|narahubung|chat|japri|kontak|nomor saya|no saya)(?!\p{L})[^\d]{0,28}$/u

const isImpersonal = (ahead: string): boolean => lastWords(ahead).some((word) => impersonal.has(word))
