import { type Context, defineRule } from '../define.ts'

const picture = /^(?:image|photo|foto|gambar|gif|jpe?g|png|webp)\b/iu
/** Texts that say that there is none, or that only say that it is a picture. */
const empty =
  /^(?:(?:sebuah|satu|ini|the|an?)\s)?(?:foto|gambar|image|images|photo|picture|pic|img|poster|flyer|pamflet|infografis|ilustrasi|dokumentasi|grafik|screenshot|tangkapan layar|untitled(?: design)?|desain tanpa judul|alt|alt text|teks alternatif|thumbnail|cover|slide|feed|no photo description available|tidak ada deskripsi foto(?: yang tersedia)?|image description|deskripsi gambar|null|undefined|n\/a)(?:\s(?:kegiatan|ilustrasi|acara|dokumentasi|feed|instagram|ini|unggahan))?(?:[\s_#(-]*\d{1,3}\)?)?[.!]?$/iu
const fileName =
  /\.(?:jpe?g|png|webp|gif|heic|heif|bmp|svg|tiff?|avif|pdf|psd|jfif)$|^(?:img|dsc[nf]?|pxl|mvimg|dji|gopr|photo|image|foto|gambar|screenshot|screen shot|whatsapp image|tangkapan layar|wa|vid|snapseed|canva|picsart|lightroom|inshot|capture|scan)[\s_-]*\(?\d[\w\s.()-]*$|^[\d\s_.()-]+$|^[a-z0-9-]+_[a-z0-9_-]+$|^[a-z0-9]{1,40}-(?:v\d|rev|fix|final|edit|\d)[a-z0-9-]*$|^[a-f0-9-]{16,}$/iu
const described =
  /(?:^|[\s[(【])(?:deskripsi|keterangan|penjelasan|narasi)\s(?:gambar|foto|visual|poster|infografis|grafik|peta)[^:：\n]{0,40}[:：]|(?:^|[\s[(【])(?:teks alternatif|teks alt|alt text|alt|image description|id)\s?[:：]\s?\S|\[(?:gambar|foto|poster|infografis)[^:\]\n]{0,30}:/iu

export default defineRule({
  id: 'aksesibilitas/teks-alternatif',
  severity: 'warning',
  scope: 'context',
  title: 'Gambar tanpa teks alternatif',
  reason:
    'Pengguna pembaca layar hanya mengenal isi gambar dari teks alternatifnya, dan teks itu sukar ditambahkan setelah unggahan terbit.',
  principle: 'profesional',
  source: { name: 'UU 8/2016 tentang Penyandang Disabilitas' },
  lesson:
    'Tulis satu atau dua kalimat tentang apa yang terlihat dan mengapa itu penting, termasuk tulisan di dalam poster. Bila kolomnya tidak ada, tambahkan [Deskripsi gambar: …] di akhir teks.',
  wrong: [
    { text: 'Wajah baru taman kota.', media: [{ type: 'image' }] },
    { text: 'Peta rute pawai.', media: [{ type: 'image', alt: 'IMG_20261120_0912.jpg' }] },
    { text: 'Jadwal imunisasi.', media: [{ type: 'image', alt: 'foto' }] },
    {
      text: 'Sebelum dan sesudah.',
      media: [
        { type: 'image', alt: 'Jembatan kayu yang lapuk.' },
        { type: 'image', alt: ' ' },
      ],
    },
  ],
  right: [
    {
      text: 'Wajah baru taman kota.',
      media: [{ type: 'image', alt: 'Anak-anak bermain ayunan di bawah pohon trembesi.' }],
    },
    {
      text: 'Peta rute pawai. [Deskripsi gambar: garis merah dari alun-alun ke pasar.]',
      media: [{ type: 'image', alt: '' }],
    },
    { text: 'Cuplikan tari topeng.', media: [{ type: 'video' }] },
    { text: 'Tanpa lampiran.' },
  ],
  *check({ text }, { media }) {
    const lacking = media.filter(lacksText).length
    if (lacking === 0 || described.test(text)) return
    const all = media.filter(({ type }) => picture.test(type)).length
    const which =
      all === 1 ? 'Gambar ini' : lacking === all ? `${all} gambar` : `${lacking} dari ${all} gambar`
    yield {
      message: `${which} belum punya teks alternatif. Tulis apa yang terlihat dan tulisan penting di dalamnya.`,
    }
  },
})

function lacksText({ type, alt = '' }: Context['media'][number]): boolean {
  const text = alt.normalize('NFKC').trim()
  return picture.test(type) && (!/\p{L}/u.test(text) || empty.test(text) || fileName.test(text))
}
