import { countLength } from '../../draft/length.ts'
import { platformNames } from '../../draft/platform.ts'
import { lazily } from '../../lexicon/lazily.ts'
import { officialAccount } from '../account.ts'
import { defineRule } from '../define.ts'

/** From this share of the limit on the draft's writer is told what is left. */
const near = 0.9
const figure = lazily(() => new Intl.NumberFormat('id-ID'))

const sentence =
  'Layanan perekaman KTP elektronik dibuka kembali di kantor kecamatan setiap hari kerja dan tidak dipungut biaya. '

export default defineRule({
  id: 'platform/panjang',
  severity: 'error',
  scope: 'draft',
  title: 'Terlalu panjang untuk platform',
  reason:
    'Teks yang melewati batas ditolak atau terpotong, sehingga warga tidak menerima informasi yang utuh.',
  principle: 'profesional',
  source: { name: 'Batas panjang kiriman X, Instagram, dan Facebook' },
  lesson:
    'Sampaikan satu pokok dalam satu kiriman. Pindahkan rinciannya ke situs resmi, lalu cantumkan tautannya; di X setiap tautan hanya dihitung 23 karakter.',
  wrong: [
    { text: sentence.repeat(3), platform: 'x' },
    { text: '🙏'.repeat(141), platform: 'x' },
    { text: `${sentence.repeat(2)} Simak di lapor.go.id, ya.`, platform: 'x' },
    { text: sentence.repeat(20), platform: 'instagram' },
  ],
  right: [
    { text: sentence, platform: 'x' },
    {
      text: `${sentence}Syarat lengkap: https://tirtajayakab.go.id/${'layanan-kependudukan/'.repeat(12)}ktp`,
      platform: 'x',
    },
    { text: sentence.repeat(10), platform: 'x', account: '@humas_tirtajaya' },
    {
      text: `@warga_contoh_satu @warga_contoh_dua ${sentence}${sentence.slice(0, 100)}`,
      platform: 'x',
      kind: 'reply',
    },
    { text: sentence.repeat(30), platform: 'facebook' },
  ],
  *check({ text }, { platform, kind, account, pack }) {
    const longPosts = platform === 'x' && officialAccount(pack, platform, account)?.longPosts
    const { used, limit } = countLength(text, platform, kind, longPosts)
    if (used < near * limit) return
    const counted = `${figure().format(used)} dari ${figure().format(limit)}`
    if (used > limit) {
      yield {
        message: `Kelebihan ${figure().format(used - limit)} karakter: ${platformNames[platform]} menghitung ${counted}.`,
      }
    } else {
      yield {
        severity: 'suggestion',
        message: `Sisa ${figure().format(limit - used)} karakter: ${platformNames[platform]} menghitung ${counted}.`,
      }
    }
  },
})
