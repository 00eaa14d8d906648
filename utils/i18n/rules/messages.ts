/** What a finding says, in Indonesian as the rule writes it and in English. `{…}` stands for words of the draft. */
type Pair = readonly [id: string, en: string]

/**
 * The messages of each rule. A place named `day`, `date`, `number` or `part` is put into English too; any other is shown
 * as it stands. A message that is not found here is shown in Indonesian.
 */
export const messages: Readonly<Record<string, readonly Pair[]>> = {
  'aksesibilitas/emoji-beruntun': [
    [
      '{n} emoji berurutan: cukup satu, atau tidak sama sekali.',
      '{n} emoji in a row: one is enough, or none at all.',
    ],
    [
      'Emoji menjadi penanda butir di {n} baris. Pakai tanda hubung (-) atau angka biasa.',
      'Emoji serve as bullets on {n} lines. Use hyphens (-) or plain numbers.',
    ],
  ],
  'aksesibilitas/huruf-hias': [
    [
      'Huruf hias dieja satu per satu atau dilewati pembaca layar, dan tidak ditemukan pencarian.',
      'Screen readers spell decorative letters one by one or skip them, and searches do not find them.',
    ],
    [
      'Kata ini memuat huruf Kiril atau Yunani yang hanya mirip huruf Latin.',
      'This word holds Cyrillic or Greek letters that only look like Latin ones.',
    ],
    [
      'Tanda yang ditumpuk atau dicoretkan pada huruf membuat kata ini tidak terbaca.',
      'Marks piled on its letters or struck through them make this word unreadable.',
    ],
    ['Ada karakter tak terlihat di tengah kata ini.', 'There is an invisible character within this word.'],
  ],
  'aksesibilitas/tagar-kapital': [
    [
      'Awali setiap kata dengan huruf kapital agar tagar ini terbaca: {tag}.',
      'Begin each word with a capital so that this hashtag can be read: {tag}.',
    ],
  ],
  'aksesibilitas/teks-alternatif': [
    [
      'Gambar ini belum punya teks alternatif. Tulis apa yang terlihat dan tulisan penting di dalamnya.',
      'This picture has no alternative text yet. Write what can be seen and any important words in it.',
    ],
    [
      '{n} dari {all} gambar belum punya teks alternatif. Tulis apa yang terlihat dan tulisan penting di dalamnya.',
      '{n} of {all} pictures have no alternative text yet. Write what can be seen and any important words in them.',
    ],
    [
      '{n} gambar belum punya teks alternatif. Tulis apa yang terlihat dan tulisan penting di dalamnya.',
      '{n} pictures have no alternative text yet. Write what can be seen and any important words in them.',
    ],
  ],
  'berita/5w1h': [['Belum terjawab: {part}.', 'Not answered yet: {part}.']],
  'berita/aktual': [
    [
      'Kegiatan ini sudah {n} hari berlalu. Terbitkan lebih cepat, atau beri sudut yang masih baru.',
      'This event was {n} days ago. Publish sooner, or find an angle that is still new.',
    ],
    [
      'Ajakan ini untuk {date}, yang sudah lewat. Periksa kembali tanggalnya.',
      'This invitation is for {date}, which is past. Check the date again.',
    ],
    [
      '“{a}” menyatakan yang sudah lewat, tetapi {date} belum tiba.',
      '“{a}” speaks of the past, but {date} has not come yet.',
    ],
    [
      '“{a}” menyatakan yang akan datang, tetapi {date} sudah lewat.',
      '“{a}” speaks of the future, but {date} is past.',
    ],
    [
      '“{a}” adalah {day}, {date}. Samakan dengan tanggalnya.',
      '“{a}” is {day}, {date}. Make it agree with the date given.',
    ],
  ],
  'berita/kepala': [
    [
      'Pokok kabar baru muncul setelah {n} karakter, padahal teks dilipat pada {fold}. Pindahkan ke kalimat pertama.',
      'The main point comes only after {n} characters, while the text is folded at {fold}. Move it to the first sentence.',
    ],
  ],
  'etika/balasan-santun': [
    [
      'Balasan ini berisi perintah atau penolakan tanpa satu pun kata santun. Tambahkan sapaan, terima kasih, atau maaf.',
      'This reply orders or refuses without a single polite word. Add a greeting, thanks or an apology.',
    ],
    [
      'Kata ini terdengar menolak atau menyalahkan warga. Jawab pertanyaannya, lalu tawarkan bantuan.',
      'These words sound as if they turn the citizen away or blame them. Answer the question, then offer help.',
    ],
  ],
  'etika/istilah-inklusif': [
    ['“{a}” merendahkan orang yang disebut. Pakai “{b}”.', '“{a}” demeans the people it names. Use “{b}”.'],
    ['“{a}” merendahkan orang yang disebut.', '“{a}” demeans the people it names.'],
  ],
  'etika/kata-kasar': [
    [
      '“{a}” kata kasar. Hapus, atau ganti dengan kata yang santun.',
      '“{a}” is an abusive word. Remove it, or replace it with a polite one.',
    ],
    [
      '“{a}” terbaca sebagai kata kasar. Hapus, atau sampaikan maksudnya dengan santun.',
      '“{a}” reads as an abusive word. Remove it, or say politely what is meant.',
    ],
    [
      '“{a}” di sini terbaca sebagai makian. Hapus, atau ganti dengan kata yang santun.',
      '“{a}” reads as an insult here. Remove it, or replace it with a polite word.',
    ],
    [
      '“{a}” terdengar merendahkan. Ganti dengan kata yang lebih santun.',
      '“{a}” sounds disrespectful. Replace it with a more polite word.',
    ],
  ],
  'etika/membentak': [
    ['“{a}” terkesan membentak; cukup “{b}”.', '“{a}” looks like shouting; “{b}” is enough.'],
    [
      'Kata-kata berhuruf kapital beruntun terbaca sebagai bentakan; tulis dengan huruf biasa.',
      'A run of words in capitals reads as shouting; write them in ordinary letters.',
    ],
    [
      'Lebih dari 40% huruf ditulis kapital, sehingga terkesan membentak; pakai huruf biasa.',
      'More than 40% of the letters are capitals, which looks like shouting; use ordinary letters.',
    ],
  ],
  'etika/memecah-belah': [
    [
      'Kalimat ini membagi warga menjadi kita dan mereka. Periksa kembali: sebut faktanya tanpa julukan dan tanpa membandingkan kelompok.',
      'This sentence divides citizens into us and them. Look again: give the facts without nicknames and without comparing groups.',
    ],
  ],
  'etika/menghakimi': [
    [
      '“{a}” terdengar menyalahkan atau merendahkan. Sampaikan fakta dan langkah perbaikannya.',
      '“{a}” sounds as if it blames or belittles. Give the facts and how to put it right.',
    ],
  ],
  'etika/praduga-bersalah': [
    [
      '“{a}” menyebut seseorang bersalah tanpa status hukum. Periksa kembali: pakai “{b}”, “tersangka”, atau sebut putusannya.',
      '“{a}” calls somebody guilty without a legal status. Look again: use “{b}” (alleged), “tersangka” (suspect), or state the verdict.',
    ],
  ],
  'etika/provokasi': [
    [
      '“{a}” mengajak menyerang, merusak, atau mempermalukan. Hapus; arahkan ke kanal aduan atau jalur hukum.',
      '“{a}” calls to attack, destroy or shame. Remove it; point to a complaint channel or the way of the law.',
    ],
  ],
  'etika/ujaran-kebencian': [
    [
      'Kalimat ini memusuhi atau merendahkan suatu kelompok. Hapus; bila ada perbuatan yang melanggar, sebut perbuatannya tanpa asal, agama, atau keadaan orangnya.',
      'This sentence is hostile to a group or demeans it. Remove it; if there was an offence, name the deed without anybody’s origin, religion or condition.',
    ],
  ],
  'hukum/ancaman': [
    [
      '“{a}” terbaca sebagai ancaman. Hapus; sebut aturan atau jalur hukumnya secara netral.',
      '“{a}” reads as a threat. Remove it; state the rule or the legal way neutrally.',
    ],
  ],
  'hukum/data-pribadi': [
    ['{part} adalah data pribadi; jangan disebarkan.', '{part} is personal data; do not spread it.'],
    [
      'Nomor ponsel ini tidak ada dalam daftar kontak instansi; pastikan pemiliknya setuju, atau pakai nomor kantor.',
      'This mobile number is not among the institution’s contacts; make sure that its owner agrees, or use the office’s number.',
    ],
    [
      'Nomor ponsel pribadi adalah data pribadi; pakai nomor kantor atau samarkan.',
      'A private mobile number is personal data; use the office’s number or mask it.',
    ],
    [
      'Pelat nomor beserta pemiliknya adalah data pribadi.',
      'A number plate together with its owner is personal data.',
    ],
    [
      'Alamat rumah lengkap dengan RT/RW adalah data pribadi; cukup sebut desa atau kelurahannya.',
      'A full home address with its RT/RW (neighbourhood unit) is personal data; the village or kelurahan is enough.',
    ],
    [
      'Penyakit seseorang adalah data pribadi yang spesifik; samarkan namanya atau hilangkan penyakitnya.',
      'Somebody’s illness is specific personal data; mask the name or leave the illness out.',
    ],
    [
      'Kemungkinan surel pribadi; pakai surel resmi instansi.',
      'Probably a private e-mail address; use the institution’s official one.',
    ],
  ],
  'hukum/hak-cipta': [
    [
      'Ini belum menyebut pencipta. Tulis nama atau akunnya, atau ganti dengan karya sendiri.',
      'This does not name an author. Give the name or account, or use a work of your own.',
    ],
    [
      'Unggahan ulang perlu menyebut akun atau nama pemiliknya, dan sebaiknya dengan izin.',
      'A repost must name its owner’s account or name, and is best made with permission.',
    ],
  ],
  'hukum/identitas-anak': [
    [
      'Identitas anak atau korban terbuka di sini. Hapus nama, sekolah, alamat, dan nama keluarganya.',
      'The identity of a child or victim is revealed here. Remove the name, school, address and names of the family.',
    ],
  ],
  'hukum/informasi-dikecualikan': [
    [
      'Kata sandi tidak boleh dipublikasikan; ganti segera bila sudah telanjur tersebar.',
      'Passwords must not be published; change it at once if it has got out already.',
    ],
    ['Kode OTP atau PIN tidak boleh dipublikasikan.', 'OTP codes and PINs must not be published.'],
    [
      'Token atau kunci akses tidak boleh dipublikasikan; cabut segera bila sudah telanjur tersebar.',
      'Tokens and access keys must not be published; revoke it at once if it has got out already.',
    ],
    [
      'Kode kunci ruang atau gedung tidak boleh dipublikasikan.',
      'Lock codes of rooms and buildings must not be published.',
    ],
    [
      'Soal dan kunci jawaban ujian yang belum selesai tidak boleh dipublikasikan.',
      'Questions and answer keys of an examination that is not over must not be published.',
    ],
    [
      'Jadwal razia atau sidak yang belum berlangsung tidak boleh dibuka; sasarannya akan bersiap.',
      'The time of a raid or spot check still to come must not be disclosed; its targets would prepare.',
    ],
    [
      'Rincian harga perkiraan sendiri bersifat rahasia sampai tender selesai; cukup sebut pagu atau nilai totalnya.',
      'The details of the owner’s estimate (HPS) are secret until the tender is over; the ceiling or the total is enough.',
    ],
    [
      'Dokumen rahasia atau internal termasuk informasi yang dikecualikan; periksa kembali sebelum terbit.',
      'Secret and internal documents are exempt information; check again before publishing.',
    ],
    [
      'Nota dinas adalah surat internal dan termasuk informasi yang dikecualikan; jangan dipublikasikan.',
      'A nota dinas is an internal memo and exempt information; do not publish it.',
    ],
    [
      'Konsep laporan atau hasil audit yang belum final adalah informasi internal; tunggu sampai diumumkan.',
      'Draft reports and audit results that are not final are internal; wait until they are announced.',
    ],
  ],
  'hukum/judi-pinjol-porno': [
    [
      'Kalimat ini mempromosikan {part}. Hapus, dan periksa kembali apakah akun ini diretas.',
      'This sentence promotes {part}. Remove it, and check whether this account has been hacked.',
    ],
  ],
  'integritas/berlebihan': [
    [
      'Klaim mutlak ini tidak dapat dibuktikan. Ganti dengan fakta atau angka yang ada sumbernya.',
      'This absolute claim cannot be proved. Replace it with a fact or figure that has a source.',
    ],
    [
      'Janji sembuh menyesatkan dan dapat membahayakan warga. Hapus, dan rujuk anjuran tenaga kesehatan.',
      'Promising a cure misleads and can endanger citizens. Remove it, and refer to the advice of health workers.',
    ],
  ],
  'integritas/umpan-klik': [
    [
      'Kalimat ini memancing rasa penasaran dan menahan isinya. Sebutkan langsung pokoknya: apa, siapa, kapan.',
      'This sentence baits curiosity and holds back its content. Say the main point at once: what, who, when.',
    ],
  ],
  'keterwakilan/akun-salah': [
    [
      'Teks ini berbicara atas nama instansi, tetapi {a} bukan akun resminya. Akun resmi di sini: {b}.',
      'This text speaks for the institution, but {a} is not its official account. Official here: {b}.',
    ],
    [
      'Teks ini berbicara atas nama instansi, tetapi {a} bukan akun resminya.',
      'This text speaks for the institution, but {a} is not its official account.',
    ],
    [
      'Ini tampaknya tulisan pribadi, padahal {a} akun resmi. Periksa kembali akun yang sedang dipakai.',
      'This looks like private writing, while {a} is an official account. Check which account you are using.',
    ],
  ],
  'keterwakilan/netralitas': [
    [
      '“{a}” terbaca sebagai keberpihakan. Kini masa pemilihan. Hapus; akun resmi wajib netral.',
      '“{a}” reads as taking sides. It is election time. Remove it; an official account must be neutral.',
    ],
    [
      '“{a}” terbaca sebagai keberpihakan. Hapus; akun resmi wajib netral.',
      '“{a}” reads as taking sides. Remove it; an official account must be neutral.',
    ],
  ],
  'keterwakilan/promosi': [
    [
      'Ini terbaca sebagai promosi usaha swasta. Hapus merek, harga, dan ajakan membelinya.',
      'This reads as promoting a private business. Remove the brand, the price and the call to buy.',
    ],
  ],
  'keterwakilan/suara-pribadi': [
    [
      'Akun resmi berbicara atas nama instansi: ganti orang pertama tunggal dengan “kami” atau nama instansi.',
      'An official account speaks for the institution: replace the first person singular with “kami” (we) or the institution’s name.',
    ],
  ],
  'kredibel/angka-janggal': [
    [
      'Bagian ini lebih besar daripada keseluruhannya. Periksa kembali kedua angkanya.',
      'This part is larger than its whole. Check both figures again.',
    ],
    [
      'Tulis ribuan dengan titik dan desimal dengan koma.',
      'Write thousands with a point and decimals with a comma, as Indonesian does.',
    ],
    [
      'Letak titik atau koma pada angka ini janggal. Periksa kembali nilainya.',
      'The point or comma in this figure is in an odd place. Check its value again.',
    ],
    [
      'Letak titik pada angka ini janggal. Periksa kembali nilainya.',
      'The point in this figure is in an odd place. Check its value again.',
    ],
    [
      'Bagian dari keseluruhan tidak mungkin melebihi 100 persen. Periksa kembali angkanya.',
      'A part of a whole cannot exceed 100 per cent. Check the figure again.',
    ],
    [
      'Bagian-bagian ini berjumlah {number} persen, melebihi keseluruhan. Periksa kembali angkanya.',
      'These parts add up to {number} per cent, more than the whole. Check the figures again.',
    ],
    [
      'Rincian ini berjumlah {number}, bukan {number2}. Periksa kembali angkanya.',
      'These items add up to {number}, not {number2}. Check the figures again.',
    ],
  ],
  'kredibel/ciri-hoaks': [
    [
      'Ini ciri pesan berantai: orang mengenali hoaks dari ajakan seperti ini. Hapus ajakannya; sebutkan sumber dan tautan resmi.',
      'This is the mark of a chain message: people know a hoax by calls like this. Remove the call; name the source and an official link.',
    ],
  ],
  'kredibel/hari-tanggal': [
    [
      'Tanggal itu jatuh pada hari {day} dan {day2}, bukan {a} dan {b}.',
      'Those dates fall on {day} and {day2}, not {a} and {b}.',
    ],
    ['{date} jatuh pada hari {day}, bukan {a}.', '{date} falls on {day}, not {a}.'],
    ['Tanggal “{a}” tidak ada: bulan {b} tidak ada.', 'There is no date “{a}”: there is no month {b}.'],
    [
      'Tanggal “{a}” tidak ada: bulan itu hanya sampai {b}.',
      'There is no date “{a}”: that month has only {b} days.',
    ],
  ],
  'kredibel/klaim-tanpa-sumber': [
    [
      'Angka ini perlu sumber: sebutkan lembaga atau dokumen yang mencatatnya, dan tahunnya.',
      'This figure needs a source: name the institution or document that recorded it, and the year.',
    ],
    [
      'Peringkat atau ukuran “paling” ini perlu sumber: sebutkan siapa yang mengukur atau menetapkannya.',
      'This ranking or superlative needs a source: say who measured or awarded it.',
    ],
    [
      'Pernyataan kesehatan ini perlu sumber, misalnya Kementerian Kesehatan, BPOM, atau dinas kesehatan.',
      'This health claim needs a source, such as the Ministry of Health, BPOM (food and drug agency) or the local health office.',
    ],
    [
      'Pernyataan hukum ini perlu dasar: sebutkan undang-undang atau peraturan dan pasalnya.',
      'This legal statement needs a basis: name the law or regulation and its article.',
    ],
    [
      'Kabar “katanya” bukan sumber. Periksa kembali kebenarannya lalu sebutkan sumber yang jelas, atau jangan diunggah.',
      'Hearsay (“katanya”) is no source. Check whether it is true and name a clear source, or do not post it.',
    ],
  ],
  'kredibel/kutipan': [
    [
      'Tanda petik ini tidak ditutup. Tutup di akhir ucapan, sebelum nama pembicara.',
      'This quotation mark is not closed. Close it at the end of the words, before the speaker’s name.',
    ],
    ['Tanda petik penutup ini tidak punya pembuka.', 'This closing quotation mark has no opening one.'],
    [
      'Kutipan langsung ini tanpa pembicara. Sebutkan siapa yang mengatakannya.',
      'This direct quotation has no speaker. Say whose words they are.',
    ],
  ],
  'kredibel/tautan': [
    [
      'Alamat ini salah tulis dan tidak akan terbuka. Periksa kembali.',
      'This address is mistyped and will not open. Check it again.',
    ],
    [
      'Tautan ini memuat sandi atau kunci masuk. Hapus, lalu ganti sandinya.',
      'This link holds a password or access key. Remove it, then change the password.',
    ],
    [
      'Alamat berupa deretan angka tidak dapat dikenali warga. Pakai domain resmi.',
      'Nobody can recognise an address made of numbers. Use an official domain.',
    ],
    [
      'Alamat ini menyerupai alamat resmi pemerintah, tetapi bukan. Kemungkinan situs tiruan; periksa kembali.',
      'This address resembles an official government address but is not one. It may be a fake site; check it again.',
    ],
    [
      'Alamat ini menyerupai {a}, tetapi bukan. Kemungkinan situs tiruan; periksa kembali.',
      'This address resembles {a} but is not. It may be a fake site; check it again.',
    ],
    [
      'Tautan pendek menyembunyikan tujuannya. Pakai alamat lengkap pada domain resmi.',
      'A short link hides where it leads. Use the full address on an official domain.',
    ],
    [
      'Tautan ini membawa pelacak. Hapus bagian yang tidak diperlukan.',
      'This link carries trackers. Remove the part that is not needed.',
    ],
    ['Tautan http tidak aman. Pakai https.', 'An http link is not secure. Use https.'],
  ],
  'kredibel/waktu': [
    [
      'Tidak ada waktu “{a}”: jam sampai 24, menit sampai 59. Periksa kembali.',
      'There is no time “{a}”: hours go to 24, minutes to 59. Check it again.',
    ],
    [
      'Waktu selesai lebih awal daripada waktu mulai. Periksa kembali kedua jamnya.',
      'The end comes before the beginning. Check both times again.',
    ],
    [
      'Waktu acara ini tanpa zona. Tambahkan {a} agar tidak keliru.',
      'The time of this event has no zone. Add {a} to avoid mistakes.',
    ],
  ],
  'krisis/panik': [
    [
      'Kalimat ini menakut-nakuti tanpa sumber resmi. Sebutkan sumbernya dan apa yang harus dilakukan warga, dengan tenang.',
      'This sentence frightens without an official source. Calmly name the source and what people should do.',
    ],
  ],
  'krisis/unsur-wajib': [
    ['Informasi darurat ini belum menyebut {part}.', 'This emergency information does not give {part} yet.'],
  ],
  'platform/jumlah-tagar': [
    [
      'Ada {n} tagar. Di {a} cukup paling banyak {b}: hapus {c} yang paling umum.',
      '{n} hashtags. On {a}, {b} at most will do: remove the {c} most general.',
    ],
  ],
  'platform/panjang': [
    [
      'Kelebihan {number} karakter: {a} menghitung {number2} dari {number3}.',
      'Too long by {number}: {a} counts {number2} of {number3} characters.',
    ],
    [
      'Sisa {number} karakter: {a} menghitung {number2} dari {number3}.',
      '{number} left: {a} counts {number2} of {number3} characters.',
    ],
  ],
  'platform/tautan-mati': [
    [
      'Tautan ini tidak dapat diklik di Instagram. Letakkan di bio, lalu arahkan pembaca ke sana.',
      'This link cannot be tapped on Instagram. Put it into the bio and point readers there.',
    ],
  ],
  'profesional/akronim': [
    [
      'Singkatan “{a}” belum dijelaskan; tulis kepanjangannya pada penyebutan pertama.',
      'The abbreviation “{a}” is not explained yet; write it in full at its first mention.',
    ],
    [
      'Singkatan “{a}” mungkin tidak dikenal warga; jelaskan kepanjangannya.',
      'People may not know the abbreviation “{a}”; explain it.',
    ],
  ],
  'profesional/di-ke': [['“{a}” ditulis “{b}”: {part}.', '“{a}” is written “{b}”: {part}.']],
  'profesional/ejaan': [['“{a}” → “{b}” ({part}).', '“{a}” → “{b}” ({part}).']],
  'profesional/emoji': [
    [
      'Ada {n} emoji untuk {m} kata; sisakan satu atau dua sebagai penanda.',
      '{n} emoji for {m} words; keep one or two as markers.',
    ],
    [
      'Emoji di dalam kata membuatnya sulit dibaca; tulis katanya utuh.',
      'An emoji within a word makes it hard to read; write the whole word.',
    ],
    [
      '{a} sering dibaca dengan makna lain; pilih emoji yang netral atau hapus.',
      '{a} is often read in another sense; choose a neutral emoji or remove it.',
    ],
  ],
  'profesional/kapital': [
    [
      'Dalam kalimat biasa hanya awal kalimat dan nama yang berhuruf kapital; periksa kembali nama di dalamnya.',
      'In ordinary sentences only their beginnings and names take capitals; check the names within.',
    ],
    ['{part} ditulis “{a}”.', '{part} is written “{a}”.'],
  ],
  'profesional/kata-ganda': [['“{a}” tertulis dua kali.', '“{a}” is written twice.']],
  'profesional/keterbacaan': [
    [
      'Kalimat ini {n} kata; pecah menjadi dua agar mudah diikuti (paling banyak {m}).',
      'This sentence has {n} words; split it so that it is easy to follow ({m} at most).',
    ],
    ['“{a}” lebih jelas ditulis “{b}”.', '“{a}” is clearer as “{b}”.'],
    ['“{a}” lebih jelas ditulis “{b}” ({c}).', '“{a}” is clearer as “{b}” ({c}).'],
    [
      '“{a}” adalah istilah asing; pakai kata kerja Indonesia.',
      '“{a}” is a foreign term; use an Indonesian verb.',
    ],
    [
      'Kata benda bertumpuk sulit dipahami; pakai kata kerja, misalnya “mengawasi” alih-alih “pelaksanaan pengawasan”.',
      'Stacked nouns are hard to understand; use a verb, such as “mengawasi” instead of “pelaksanaan pengawasan”.',
    ],
  ],
  'profesional/ragam-baku': [
    ['Dalam ragam resmi “{a}” ditulis “{b}”.', 'In formal style, “{a}” is written “{b}”.'],
    [
      '“{a}” adalah bahasa obrolan; kalimat ini utuh tanpanya.',
      '“{a}” is chat language; the sentence is complete without it.',
    ],
  ],
  'profesional/tanda-baca': [
    ['Tanda “{a}” tidak ada pasangannya.', 'The mark “{a}” has no counterpart.'],
    ['Tanda “{a}” cukup “{b}”.', 'Instead of “{a}”, “{b}” is enough.'],
    ['Tidak ada spasi sebelum tanda “{a}”.', 'There is no space before “{a}”.'],
    ['Beri spasi sesudah tanda “{a}”.', 'Put a space after “{a}”.'],
    ['Singkatan “{a}” ditulis dengan titik.', 'The abbreviation “{a}” is written with its point.'],
    [
      'Rp ditulis serangkai dengan angkanya, tanpa titik.',
      'Rp is written together with its figure, without a point.',
    ],
  ],
  'responsif/balasan': [
    [
      'Janji ini kemungkinan tidak dapat dipastikan. Sebutkan langkah dan perkiraan waktunya saja.',
      'This promise can probably not be guaranteed. Give only the step and an estimate of the time.',
    ],
    [
      'Balasan ini belum menjawab keluhan: tambahkan langkah berikutnya, unit yang menangani, kanal, atau waktunya.',
      'This reply does not answer the complaint yet: add the next step, the unit in charge, a channel or the time.',
    ],
  ],
  'responsif/kanal-aduan': [
    [
      'Pengumuman ini belum menyebut cara bertanya atau mengadu. Tambahkan nomor, tautan, atau ajakan menulis di komentar.',
      'This announcement gives no way to ask or complain yet. Add a number, a link, or an invitation to comment.',
    ],
  ],
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

/** Words that rules put into their messages themselves. */
export const messageParts: Readonly<Record<string, string>> = {
  siapa: 'who',
  apa: 'what',
  kapan: 'when',
  'di mana': 'where',
  mengapa: 'why',
  bagaimana: 'how',
  'sumber resmi': 'the official source',
  'waktu kejadian dengan WIB/WITA/WIT': 'the time with WIB, WITA or WIT',
  'zona waktu': 'the time zone',
  tempat: 'the place',
  'apa yang harus dilakukan warga': 'what people should do',
  'nomor darurat': 'the emergency number',
  NIK: 'A NIK (citizen’s identity number)',
  NPWP: 'An NPWP (tax number)',
  'Nomor kartu keluarga': 'A family card number',
  'Nomor kepesertaan BPJS': 'A BPJS membership number',
  'Nomor rekening': 'A bank account number',
  'Nomor paspor': 'A passport number',
  perjudian: 'gambling',
  'pinjaman ilegal': 'illegal loans',
  'pornografi atau prostitusi': 'pornography or prostitution',
  'kata depan ditulis terpisah': 'prepositions are written apart',
  'awalan ditulis serangkai': 'prefixes are joined',
  'ejaan bakunya': 'standard spelling',
  'dengan imbuhan yang benar': 'with the right affix',
  'ditulis serangkai': 'written as one word',
  'ditulis terpisah': 'written apart',
  'dengan tanda hubung': 'with a hyphen',
  'menurut KBBI': 'as in KBBI',
  'partikelnya ditulis terpisah': 'its particle is written apart',
  'dengan kata Indonesia': 'with the Indonesian word',
  'Awal kalimat': 'The beginning of a sentence',
  'Nama lembaga': 'The name of an institution',
  'Nama wilayah': 'The name of a region',
  Nama: 'The name',
  'Kata ini': 'This word',
  'Jabatan yang diikuti nama': 'A title followed by a name',
  'Sapaan sebelum nama': 'A form of address before a name',
}
