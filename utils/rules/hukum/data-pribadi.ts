import { anyOf, meets, trait } from '../../lexicon/signals.ts'
import { defineRule } from '../define.ts'
import { addresses, mayBeAddress } from './data-pribadi/addresses.ts'
import { sick, sickness } from './data-pribadi/illness.ts'
import { mails } from './data-pribadi/mails.ts'
import { numbers } from './data-pribadi/numbers.ts'
import { chats } from './data-pribadi/phones.ts'
import { mayBePlate, plates } from './data-pribadi/plates.ts'

const figures = trait('digits')

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
