export interface Article {
  id: string
  handle: string
  name: string
  text: string
  /** Addresses of pictures. */
  photos?: string[]
  /** Age when the page was opened. */
  minutes: number
  quote?: Article | null
}

const people: Record<string, string> = {
  pemkab_nusaraya: 'Pemkab Nusaraya',
  dinkes_nusaraya: 'Dinas Kesehatan Nusaraya',
  bpbd_nusaraya: 'BPBD Kabupaten Nusaraya',
  pustaka_nusaraya: 'Perpustakaan Nusaraya',
  dukcapil_nsry: 'Disdukcapil Nusaraya',
  kec_tirtamulya: 'Kecamatan Tirtamulya',
  warga_tirta: 'Ratna Wulandari',
  bagas_gowes: 'Bagas Prasetya',
  dapur_bu_nani: 'Dapur Bu Nani',
  radio_nusa: 'Radio Nusa FM',
}

const lines: [handle: string, text: string, photo?: string][] = [
  [
    'pemkab_nusaraya',
    'Selamat pagi, Nusaraya! Layanan terpadu di Mal Pelayanan Publik buka pukul 08.00–15.00 WIB.',
    'mpp',
  ],
  ['warga_tirta', 'Lampu jalan di Jl. Melati sudah menyala lagi. Terima kasih, cepat sekali ditangani!'],
  [
    'bpbd_nusaraya',
    'Hujan sedang hingga lebat diperkirakan turun sore ini. Kenali jalur evakuasi di lingkungan Anda. #SiagaNusaraya',
  ],
  [
    'dinkes_nusaraya',
    'Posyandu Remaja bulan ini hadir di 12 desa. Jadwal lengkap: https://dinkes.nusaraya.go.id/posyandu',
    'posyandu',
  ],
  [
    'bagas_gowes',
    'Rute pagi: alun-alun, bendungan, lalu sarapan serabi. Ada yang mau ikut Minggu depan?',
    'bendungan',
  ],
  [
    'dukcapil_nsry',
    'Rekam KTP-el bagi pemula 17 tahun kini bisa di sekolah. Tanyakan jadwalnya kepada wali kelas.',
  ],
  ['radio_nusa', 'Malam ini pukul 20.00: bincang santai bersama perajin batik tulis Tirtamulya.'],
  [
    'pustaka_nusaraya',
    'Buku yang paling sering dipinjam pekan ini: kumpulan cerita rakyat pesisir. Sudah baca?',
  ],
  [
    'kec_tirtamulya',
    'Kerja bakti membersihkan saluran air, Minggu 29 November 2026. Bawa sapu dan gerobak, ya.',
  ],
  ['dapur_bu_nani', 'Pesanan nasi kotak untuk rapat desa sudah diantar. Semoga musyawarahnya lancar.'],
  ['pemkab_nusaraya', 'Jalan penghubung Tirtamulya–Sukaresmi selesai diperbaiki sepanjang 4,2 km.', 'jalan'],
  [
    'warga_tirta',
    'Kapan jadwal pengambilan sampah di RT 05 dipindah? Pekan ini tidak datang. @kominfo_nusaraya',
  ],
  ['dinkes_nusaraya', 'Tutup, kuras, daur ulang. Tiga langkah kecil mencegah demam berdarah. #NusarayaSehat'],
  ['bpbd_nusaraya', 'Latihan evakuasi gempa di SDN 2 Sukaresmi diikuti 214 siswa.', 'latihan'],
  ['radio_nusa', 'Harga cabai rawit di Pasar Induk pagi ini Rp38.000 per kilogram.'],
  ['bagas_gowes', 'Jalur sepeda di depan kantor pos sudah dicat ulang. Rapi!'],
  ['pustaka_nusaraya', 'Mobil pustaka keliling besok singgah di Desa Karangsari pukul 09.00.', 'pustaka'],
  [
    'dukcapil_nsry',
    'Akta kelahiran dapat diurus daring tanpa biaya. Mulai dari https://dukcapil.nusaraya.go.id',
  ],
  ['kec_tirtamulya', 'Terima kasih kepada 63 warga yang mendonorkan darah hari ini.'],
  ['dapur_bu_nani', 'Belajar mengemas keripik singkong bersama ibu-ibu PKK. Seru!', 'keripik'],
  ['pemkab_nusaraya', 'Pendaftaran magang di perangkat daerah dibuka sampai 5 Desember 2026.'],
  ['warga_tirta', 'Ada yang menemukan kunci motor di sekitar taman kota? Gantungan kuncinya biru.'],
  ['radio_nusa', 'Kereta wisata kembali beroperasi akhir pekan ini, dua keberangkatan sehari.', 'kereta'],
  ['dinkes_nusaraya', 'Cek tekanan darah gratis setiap Jumat di puskesmas terdekat.'],
  ['bpbd_nusaraya', 'Tinggi muka air bendungan pukul 06.00: 82,4 m, normal.'],
  ['bagas_gowes', 'Bendungan pagi ini, kabutnya tipis sekali.', 'kabut'],
  ['pustaka_nusaraya', 'Lomba mendongeng tingkat SD: 41 peserta, satu panggung, banyak tawa.'],
  ['kec_tirtamulya', 'Antrean layanan hari ini lancar, rata-rata 9 menit per warga.'],
  ['dukcapil_nsry', 'Pindah domisili? Siapkan KTP dan kartu keluarga, petugas kami membantu.'],
  ['pemkab_nusaraya', 'Terima kasih sudah menjaga Nusaraya tetap bersih. Selamat beristirahat!', 'senja'],
]

/** The posts below the compose box. The practice server knows them too, to address replies. */
export const timeline: readonly Article[] = lines.map(([handle, text, photo], index) => ({
  id: String(1_990_000_000_000_000_000n - BigInt(index) * 7_919_000_003n),
  handle,
  name: people[handle] ?? handle,
  text,
  photos: photo ? [`https://pbs.twimg.com/media/${photo}.jpg`] : [],
  minutes: 4 + index * 13,
}))
