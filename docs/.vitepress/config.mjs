const guide = (text, link) => ({ text, link: `/panduan/${link}` })

/** The site of the documentation: guides by role in Indonesian, pages for contributors in English. */
export default {
  lang: 'id',
  title: 'Saring',
  description: 'Saring sebelum sharing: panduan bagi admin media sosial resmi pemerintah.',
  // Works from any folder of a web server, and without one.
  base: process.env.SARING_SITE_BASE ?? '/',
  outDir: '../.output/site',
  cacheDir: '../.output/site-cache',
  cleanUrls: false,
  srcExclude: ['store/**'],
  head: [['link', { rel: 'icon', href: `${process.env.SARING_SITE_BASE ?? '/'}icon.svg` }]],
  vite: { publicDir: 'images' },
  themeConfig: {
    logo: '/icon.svg',
    search: {
      provider: 'local',
      options: {
        translations: {
          button: { buttonText: 'Cari', buttonAriaLabel: 'Cari' },
          modal: {
            displayDetails: 'Tampilkan rincian',
            resetButtonTitle: 'Kosongkan',
            backButtonTitle: 'Tutup',
            noResultsText: 'Tidak ada hasil untuk',
            footer: { selectText: 'buka', navigateText: 'pindah', closeText: 'tutup' },
          },
        },
      },
    },
    nav: [
      { text: 'Admin', link: '/panduan/admin' },
      { text: 'Pengawas', link: '/panduan/pengawas' },
      { text: 'Pelatih', link: '/panduan/latihan' },
      { text: 'TI', link: '/panduan/pasang-massal' },
      { text: 'Aturan', link: '/aturan' },
      { text: 'Contributors', link: '/contributing/architecture' },
    ],
    sidebar: [
      {
        text: 'Admin',
        items: [
          guide('Menulis dengan Saring', 'admin'),
          guide('Ruang redaksi', 'ruang-redaksi'),
          guide('Memasukkan unggahan lama', 'unggahan-lama'),
          guide('Bila situs berubah', 'pemeriksaan-diri'),
          { text: 'Daftar aturan', link: '/aturan' },
        ],
      },
      {
        text: 'Pengawas',
        items: [
          guide('Aspirasi warga', 'aspirasi'),
          guide('Mengawasi akun-akun resmi', 'pengawas'),
          guide('Menggabungkan catatan', 'menggabungkan-catatan'),
          guide('Mengunci catatan', 'kunci-catatan'),
          guide('Server bersama', 'server-bersama'),
          guide('Laporan mingguan', 'laporan-mingguan'),
        ],
      },
      { text: 'Bimtek', items: [guide('Berlatih dengan Saring', 'latihan')] },
      {
        text: 'Pengelola TI',
        items: [
          guide('Memasang di banyak laptop', 'pasang-massal'),
          guide('Menyusun paket instansi', 'paket'),
          guide('Peramban yang didukung', 'peramban'),
          { text: 'Keamanan', link: '/keamanan' },
          { text: 'Privacy', link: '/privacy' },
        ],
      },
      {
        text: 'Contributors',
        collapsed: true,
        items: [
          { text: 'Architecture', link: '/contributing/architecture' },
          { text: 'Add a rule', link: '/contributing/new-rule' },
          { text: 'Add a report column', link: '/contributing/new-report-column' },
          { text: 'Testing', link: '/contributing/testing' },
          { text: 'Dependencies', link: '/dependencies' },
          { text: 'Making a release', link: '/release' },
        ],
      },
    ],
    outline: { label: 'Di halaman ini', level: [2, 3] },
    docFooter: { prev: 'Sebelumnya', next: 'Berikutnya' },
    darkModeSwitchLabel: 'Tampilan',
    lightModeSwitchTitle: 'Tampilan terang',
    darkModeSwitchTitle: 'Tampilan gelap',
    sidebarMenuLabel: 'Menu',
    returnToTopLabel: 'Ke atas',
    skipToContentLabel: 'Langsung ke isi',
  },
}
