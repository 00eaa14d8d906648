import type { Messages } from './types.ts'

export const terintegrasi: Messages = {
  'terintegrasi/beda-kanal': [
    [
      'Di {a} ({date}) tertulis “{b}”, di sini “{c}”. Samakan, atau tulis “Ralat” bila berubah.',
      'On {a} ({date}) it says “{b}”, here “{c}”. Make them agree, or write “Ralat” (correction) if it has changed.',
    ],
  ],
  'terintegrasi/duplikat': [
    [
      'Sama dengan kiriman akun ini pada {date}. Bila sengaja, awali dengan “Pengingat:” atau “Pembaruan:”.',
      'The same as this account’s post of {date}. If that is meant, begin with “Pengingat:” (reminder) or “Pembaruan:” (update).',
    ],
    [
      'Hampir sama dengan kiriman akun ini pada {date}. Bila sengaja, awali dengan “Pengingat:” atau “Pembaruan:”.',
      'Almost the same as this account’s post of {date}. If that is meant, begin with “Pengingat:” (reminder) or “Pembaruan:” (update).',
    ],
  ],
  'terintegrasi/sebut-akun': [
    [
      'Periksa kembali: akun resmi {a} di sini adalah {b}.',
      'Look again: the official account of {a} here is {b}.',
    ],
    [
      '{a} punya akun di sini: sebut {b} agar warga dapat langsung mengikutinya.',
      '{a} has an account here: mention {b} so that people can follow it at once.',
    ],
  ],
  'terintegrasi/tagar-resmi': [
    ['Mungkin maksud Anda tagar resmi {a}.', 'Perhaps you mean the official hashtag {a}.'],
    ['Tagar wajib {a} belum ada.', 'The required hashtag {a} is missing.'],
    ['Tagar {a} tidak dipakai di kanal resmi.', 'The hashtag {a} is not used on official channels.'],
    ['Tagar {a} baru dipakai mulai {date}.', 'The hashtag {a} is not used before {date}.'],
    ['Masa tagar {a} sudah berakhir pada {date}.', 'The hashtag {a} ended on {date}.'],
  ],
  'terintegrasi/tautan-resmi': [
    [
      'Belum ada tautan, akun, atau surel resmi tempat warga memeriksa rinciannya.',
      'There is no official link, account or e-mail address yet where people can check the details.',
    ],
  ],
}
