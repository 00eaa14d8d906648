import { config } from './config.ts'

const english = {
  create: 'Create post',
  postTo: `Post to ${config.self.name}`,
  photos: 'Select adding photos.',
  addPhoto: 'Add photo',
  box: 'Write into the dialogue box to include text with your post.',
  setTime: 'Set date and time',
  customize: 'Customize post for Facebook and Instagram',
  story: 'Share to Facebook Story',
  boost: 'Boost',
  date: 'Date (dd/mm/yyyy)',
  hours: 'hours',
  minutes: 'minutes',
  meridiem: 'meridiem',
  publish: 'Publish',
  schedule: 'Schedule',
  published: 'Your post is published',
  scheduled: 'Post scheduled',
  failed: 'Something went wrong. Please try again.',
  done: 'Done',
  altText: 'Alt text',
  select: (id: string) => `Select item with id ${id}`,
  view: 'View post on Facebook',
}

/** Hardly any Indonesian text of this site was found: these are likely ones, beside English that stayed. */
const indonesian: typeof english = {
  ...english,
  create: 'Buat postingan',
  postTo: `Posting ke ${config.self.name}`,
  addPhoto: 'Tambahkan foto',
  setTime: 'Atur tanggal dan waktu',
  publish: 'Terbitkan',
  schedule: 'Jadwalkan',
  published: 'Postingan Anda sudah diterbitkan',
  scheduled: 'Postingan dijadwalkan',
  done: 'Selesai',
  altText: 'Teks alternatif',
  view: 'Lihat postingan di Facebook',
}

export const labels = config.lang === 'id' ? indonesian : english
