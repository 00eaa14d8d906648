import { defineSurface } from '../define.ts'

export const backup = defineSurface({
  id: {
    title: 'Cadangan catatan',
    lead: 'Saring menyimpan salinan catatan unggahan ke folder unduhan di komputer ini. Halaman ini menutup sendiri.',
    working: 'Menyusun salinan…',
    done: '{count} catatan tersimpan sebagai {name} di folder unduhan.',
    failed: 'Cadangan tidak dapat dibuat: {reason}',
    schedule: 'Cadangan otomatis',
    off: 'Mati',
    day: 'Setiap hari',
    week: 'Setiap pekan',
    month: 'Setiap bulan',
    last: 'Terakhir: {date}, {count} catatan.',
    never: 'Belum pernah dibuat.',
    now: 'Cadangkan sekarang',
    soon: 'Ruang penyimpanan tinggal {left} MB. Buat cadangan dan kosongkan ruang di komputer ini dalam beberapa pekan.',
    short:
      'Ruang penyimpanan hampir habis: tinggal {left} MB. Buat cadangan sekarang dan kosongkan ruang di komputer ini, supaya unggahan berikutnya tetap tercatat.',
  },
  en: {
    title: 'Backup of the log',
    lead: 'Saring saves a copy of the post log to the downloads folder of this computer. This page closes by itself.',
    working: 'Writing the copy…',
    done: {
      one: '{count} entry saved as {name} in the downloads folder.',
      other: '{count} entries saved as {name} in the downloads folder.',
    },
    failed: 'The backup cannot be made: {reason}',
    schedule: 'Automatic backup',
    off: 'Off',
    day: 'Every day',
    week: 'Every week',
    month: 'Every month',
    last: { one: 'Last: {date}, {count} entry.', other: 'Last: {date}, {count} entries.' },
    never: 'Not made yet.',
    now: 'Back up now',
    soon: '{left} MB of storage are left. Make a backup and free some space on this computer within the next weeks.',
    short:
      'Storage is nearly full: {left} MB are left. Make a backup now and free some space on this computer, so that the next posts are still logged.',
  },
})
