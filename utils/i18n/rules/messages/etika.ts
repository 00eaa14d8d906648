import type { Messages } from './types.ts'

export const etika: Messages = {
  'etika/balasan-santun': [
    [
      'Balasan ini kemungkinan terbaca dingin atau kasar. Periksa kembali: sapa, lalu tawarkan bantuan.',
      'This reply may read as cold or rude. Check again: address the citizen and offer help.',
    ],
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
      'Kalimat ini kemungkinan terbaca mengadu warga, kita melawan mereka. Periksa kembali: sapa semua warga.',
      'This sentence may set residents against each other, us against them. Check again: address everybody.',
    ],
    [
      'Kalimat ini membagi warga menjadi kita dan mereka. Periksa kembali: sebut faktanya tanpa julukan dan tanpa membandingkan kelompok.',
      'This sentence divides citizens into us and them. Look again: give the facts without nicknames and without comparing groups.',
    ],
  ],
  'etika/menghakimi': [
    [
      'Kalimat ini kemungkinan terbaca menyalahkan atau mengejek. Periksa kembali: sebut faktanya dan tawarkan bantuan.',
      'This sentence may read as blame or mockery. Check again: state the facts and offer help.',
    ],
    [
      '“{a}” terdengar menyalahkan atau merendahkan. Sampaikan fakta dan langkah perbaikannya.',
      '“{a}” sounds as if it blames or belittles. Give the facts and how to put it right.',
    ],
  ],
  'etika/praduga-bersalah': [
    [
      'Kalimat ini kemungkinan terbaca menuduh seseorang. Periksa kembali: sebut status hukumnya atau tunggu keterangan resmi.',
      'This sentence may read as an accusation. Check again: state the legal status or wait for an official statement.',
    ],
    [
      '“{a}” menyebut seseorang bersalah tanpa status hukum. Periksa kembali: pakai “{b}”, “tersangka”, atau sebut putusannya.',
      '“{a}” calls somebody guilty without a legal status. Look again: use “{b}” (alleged), “tersangka” (suspect), or state the verdict.',
    ],
  ],
  'etika/provokasi': [
    [
      'Kalimat ini kemungkinan terbaca sebagai hasutan. Periksa kembali: ajak warga menempuh jalan yang tenang dan resmi.',
      'This sentence may read as incitement. Check again: call people to calm and official ways.',
    ],
    [
      '“{a}” mengajak menyerang, merusak, atau mempermalukan. Hapus; arahkan ke kanal aduan atau jalur hukum.',
      '“{a}” calls to attack, destroy or shame. Remove it; point to a complaint channel or the way of the law.',
    ],
  ],
  'etika/ujaran-kebencian': [
    [
      'Kalimat ini kemungkinan terbaca memusuhi atau merendahkan suatu kelompok. Periksa kembali: sebut perbuatannya, bukan kelompoknya.',
      'This sentence may read as hostile to a group or as looking down on it. Check again: name the deed, not the group.',
    ],
    [
      'Kalimat ini memusuhi atau merendahkan suatu kelompok. Hapus; bila ada perbuatan yang melanggar, sebut perbuatannya tanpa asal, agama, atau keadaan orangnya.',
      'This sentence is hostile to a group or demeans it. Remove it; if there was an offence, name the deed without anybody’s origin, religion or condition.',
    ],
  ],
}
