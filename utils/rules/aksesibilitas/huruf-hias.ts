import { anyOf, trait } from '../../lexicon/signals.ts'
import { type Decoration, findDecorated, mayBeDecorated } from '../decoration.ts'
import { defineRule } from '../define.ts'

const messages: Record<Decoration, string> = {
  fancy: 'Huruf hias dieja satu per satu atau dilewati pembaca layar, dan tidak ditemukan pencarian.',
  lookalike: 'Kata ini memuat huruf Kiril atau Yunani yang hanya mirip huruf Latin.',
  stacked: 'Tanda yang ditumpuk atau dicoretkan pada huruf membuat kata ini tidak terbaca.',
  invisible: 'Ada karakter tak terlihat di tengah kata ini.',
}

export default defineRule({
  id: 'aksesibilitas/huruf-hias',
  severity: 'warning',
  scope: 'sentence',
  title: 'Huruf hias',
  reason:
    'Huruf hias bukan huruf biasa bagi komputer, sehingga pembaca layar mengejanya, melewatinya, atau membacanya keliru.',
  principle: 'profesional',
  source: { name: 'UU 8/2016 tentang Penyandang Disabilitas' },
  lesson:
    'Ketik dengan papan ketik biasa. Untuk menonjolkan sesuatu, taruh di awal kalimat; jangan menyalin huruf tebal atau miring dari situs pembuat huruf.',
  wrong: [
    { text: '𝗚𝗿𝗮𝘁𝗶𝘀 untuk semua warga.', flagged: '𝗚𝗿𝗮𝘁𝗶𝘀', fixed: 'Gratis' },
    {
      text: 'Pasar tani buka ＳＡＢＴＵ ＰＡＧＩ di alun-alun.',
      flagged: 'ＳＡＢＴＵ ＰＡＧＩ',
      fixed: 'SABTU PAGI',
    },
    { text: 'Kabar ᴘᴇɴᴛɪɴɢ dari balai desa.', flagged: 'ᴘᴇɴᴛɪɴɢ', fixed: 'penting' },
    { text: 'Unduh formulir рendaftaran hari ini.', flagged: 'рendaftaran', fixed: 'pendaftaran' },
    { text: 'Lomba b̶u̶l̶a̶n̶ bahasa.', flagged: 'b̶u̶l̶a̶n̶', fixed: 'bulan' },
    { text: 'Program vak\u200bsin keliling.', flagged: 'vak\u200bsin', fixed: 'vaksin' },
    { text: 'Ⓟⓔⓝⓖⓤⓜⓤⓜⓐⓝ libur bersama.', flagged: 'Ⓟⓔⓝⓖⓤⓜⓤⓜⓐⓝ', fixed: 'Pengumuman' },
    { text: '🅶🆁🅰🆃🅸🆂 ongkos cetak kartu.', flagged: '🅶🆁🅰🆃🅸🆂', fixed: 'GRATIS' },
  ],
  right: [
    { text: 'Suhu 31 ℃, PM2,5 sebesar 21 μg/m³, kadar air ½ liter, ℹ️ langkah ①.' },
    { text: 'Nabi Muhammad ﷺ bersabda, dan keluarga 👨‍👩‍👧‍👦 berkumpul 🇮🇩🏸.' },
    { text: 'Sugeng rawuh ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ ing Taman Budaya.' },
    { text: 'Café Syekh ʿAbd al-Muḥyī menyajikan crème brûlée dan phở.' },
    { text: 'Perpustakaan menambah koleksi berbahasa Rusia (Война и мир) dan Yunani.' },
    { text: 'Parkir Ⓟ di sisi timur, merek Ⓡ terdaftar, nilai x² dan CO₂.' },
  ],
  needs: anyOf(trait('strange'), trait('altered')),
  *check({ raw }) {
    if (!mayBeDecorated(raw)) return
    for (const { start, end, kind, plain } of findDecorated(raw)) {
      yield {
        start,
        end,
        raw: true,
        message: messages[kind],
        ...(plain !== undefined && { fixes: [{ label: plain.slice(0, 40), text: plain }] }),
      }
    }
  },
})
