import { anyOf, meets } from '../../lexicon/signals.ts'
import { defineRule } from '../define.ts'
import { everyWord, titled } from './kapital/every-word.ts'
import { institutions, ofInstitutions } from './kapital/institutions.ts'
import { lookAt } from './kapital/look.ts'
import { names, ofNames } from './kapital/names.ts'
import { packNames } from './kapital/pack-names.ts'
import { ofPersons, persons } from './kapital/persons.ts'
import { speeches, spokenSmall, starts, unusualStart } from './kapital/starts.ts'

export default defineRule({
  id: 'profesional/kapital',
  severity: 'suggestion',
  scope: 'sentence',
  title: 'Huruf kapital',
  reason:
    'Nama orang, tempat, hari, dan lembaga berhuruf kapital; huruf yang tepat menghormati yang disebut.',
  principle: 'profesional',
  source: {
    name: 'EYD Edisi V (Keputusan Kepala Badan Bahasa 0424/I/BS.00.01/2022)',
    article: 'penggunaan huruf kapital',
  },
  lesson:
    'Kapital untuk awal kalimat, nama diri, hari, bulan, agama, dan jabatan yang diikuti nama. Jabatan tanpa nama (para bupati) dan nama jenis (jeruk bali) berhuruf kecil.',
  language: 'spelling',
  wrong: [
    { text: 'Warga jawa barat menyambut tim.', flagged: 'jawa barat', fixed: 'Jawa Barat' },
    { text: 'Rapat digelar hari senin di aula.', flagged: 'senin', fixed: 'Senin' },
    { text: 'Rombongan bupati Tirtajaya tiba siang tadi.', flagged: 'bupati', fixed: 'Bupati' },
    {
      text: 'Bantuan disalurkan dinas sosial kabupaten tirtajaya kemarin.',
      flagged: 'dinas sosial kabupaten tirtajaya',
      fixed: 'Dinas Sosial Kabupaten Tirtajaya',
    },
    { text: 'Layanan sudah normal. kami mohon maaf.', flagged: 'kami', fixed: 'Kami' },
    { text: 'kegiatan dimulai pukul delapan pagi di aula.', flagged: 'kegiatan', fixed: 'Kegiatan' },
    { text: 'Nilai pancasila diajarkan sejak dini.', flagged: 'pancasila', fixed: 'Pancasila' },
    { text: 'Jangan lupa libur hari minggu ini.', flagged: 'minggu', fixed: 'Minggu' },
    { text: 'Terima kasih, pak Ahmad, atas laporannya.', flagged: 'pak', fixed: 'Pak' },
    { text: 'Pelatihan bahasa sunda dibuka besok.', flagged: 'sunda', fixed: 'Sunda' },
    { text: 'Suara anda penting bagi kami.', flagged: 'anda', fixed: 'Anda' },
    {
      text: 'Seluruh Warga Diminta Untuk Segera Melapor Kepada Petugas Yang Berjaga Di Pintu Masuk.',
      flagged: 'Diminta Untuk Segera Melapor',
    },
  ],
  right: [
    { text: 'Para bupati dan seorang gubernur meninjau dinas terkait, desa wisata, dan sungai.' },
    { text: 'Pedagang menjual jeruk bali, petai cina, dan kacang bogor selama dua minggu.' },
    { text: 'Pemerintah mengindonesiakan istilah; nilai keislaman dibahas.' },
    { text: 'Jadwal Pelayanan Keliling Untuk Warga\n\nPelayanan dimulai besok.' },
    { text: 'Syarat:\n- fotokopi KTP\n- surat kuasa a.n. orang tua\n- materai, dll. yang berlaku' },
    { text: 'Follow @humas.jawabarat dan #jawabarat untuk kabar Senin depan.' },
    { text: 'Unit iPhone dan e-KTP diperiksa s.d. pukul 15.00 di Jl. Merdeka No. 5.' },
    { text: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Tirtajaya Melayani.' },
    { text: '“Bagus sekali!” ujar warga. Benar? Ya.' },
    { text: 'Setiap dinas kesehatan kabupaten/kota menyusun laporan; ibu dan bapak guru hadir.' },
    { text: 'Laporkan lewat SP4N-LAPOR! atau loket... sampai besok.' },
    { text: 'Selamat datang kepada ibu-ibu PKK dan kepala desa se-kecamatan.' },
  ],
  needs: anyOf(unusualStart, spokenSmall, titled, ofInstitutions, ofNames, ofPersons),
  everywhere: (pack) => packNames(pack).size > 0,
  check(sentence, context) {
    const look = lookAt(sentence, context.pack)
    if (meets(sentence, unusualStart)) starts(look)
    if (meets(sentence, spokenSmall)) speeches(look)
    if (meets(sentence, titled)) everyWord(look)
    if (look.begins.length === 0) return look.flags
    if (meets(sentence, ofInstitutions)) institutions(look)
    if (meets(sentence, ofNames) || look.own.size > 0) names(look)
    if (meets(sentence, ofPersons)) persons(look)
    return look.flags
  },
})
