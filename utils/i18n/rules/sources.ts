/**
 * Sources of rules as English readers see them: the Indonesian name stays, since the regulation is found by it, and a
 * gloss says what it is.
 */
export const sources: Readonly<Record<string, string>> = {
  'UU 8/2016 tentang Penyandang Disabilitas':
    'UU 8/2016 tentang Penyandang Disabilitas (Law on Persons with Disabilities)',
  'Praktik penulisan berita 5W+1H': 'Practice of news writing: five Ws and one H',
  'Praktik penulisan berita: nilai aktual': 'Practice of news writing: timeliness',
  'Praktik penulisan berita: piramida terbalik': 'Practice of news writing: the inverted pyramid',
  'Permen PANRB 83/2012':
    'Permen PANRB 83/2012 (Ministerial Regulation: Guidelines on the Use of Social Media by Government Institutions)',
  'PermenPANRB 83/2012':
    'PermenPANRB 83/2012 (Ministerial Regulation: Guidelines on the Use of Social Media by Government Institutions)',
  'SE MenPANRB 137/2018':
    'SE MenPANRB 137/2018 (Ministerial Circular on Sharing Information through Social Media by Civil Servants)',
  'Kode Etik Jurnalistik dan UU ITE':
    'Kode Etik Jurnalistik (Code of Journalistic Ethics) and UU ITE (Electronic Information and Transactions Law)',
  'UU ITE (UU 1/2024)': 'UU ITE (UU 1/2024; Electronic Information and Transactions Law)',
  'UU 27/2022 tentang Pelindungan Data Pribadi':
    'UU 27/2022 tentang Pelindungan Data Pribadi (Personal Data Protection Law)',
  'UU 28/2014 tentang Hak Cipta': 'UU 28/2014 tentang Hak Cipta (Copyright Law)',
  'UU 11/2012 SPPA; UU 12/2022 TPKS':
    'UU 11/2012 SPPA (Juvenile Criminal Justice System Law); UU 12/2022 TPKS (Law on Crimes of Sexual Violence)',
  'UU 14/2008 tentang Keterbukaan Informasi Publik':
    'UU 14/2008 tentang Keterbukaan Informasi Publik (Public Information Disclosure Law)',
  'UU 20/2023 tentang ASN': 'UU 20/2023 tentang ASN (State Civil Apparatus Law)',
  'EYD Edisi V (Keputusan Kepala Badan Bahasa 0424/I/BS.00.01/2022)':
    'EYD Edisi V (the standard of Indonesian spelling; Keputusan Kepala Badan Bahasa 0424/I/BS.00.01/2022)',
  'Permenkominfo 5/2015 tentang Registrar Nama Domain Instansi Penyelenggara Negara':
    'Permenkominfo 5/2015 tentang Registrar Nama Domain Instansi Penyelenggara Negara (Ministerial Regulation on the Registrar of Domain Names of State Institutions)',
  'Panduan penggunaan tagar X, Instagram, dan Facebook':
    'Guidance of X, Instagram and Facebook on the use of hashtags',
  'Batas panjang kiriman X, Instagram, dan Facebook':
    'Limits of X, Instagram and Facebook on the length of posts',
  'Cara kerja takarir dan komentar Instagram': 'How captions and comments work on Instagram',
  'Perpres 63/2019': 'Perpres 63/2019 (Presidential Regulation on the Use of the Indonesian Language)',
  'Perpres 63/2019; KBBI dan EYD Edisi V (Keputusan Kepala Badan Bahasa 0424/I/BS.00.01/2022)':
    'Perpres 63/2019 (Presidential Regulation on the Use of the Indonesian Language); KBBI (the standard dictionary) and EYD Edisi V (the standard of Indonesian spelling; Keputusan Kepala Badan Bahasa 0424/I/BS.00.01/2022)',
  'Perpres 76/2013 tentang Pengelolaan Pengaduan Pelayanan Publik':
    'Perpres 76/2013 tentang Pengelolaan Pengaduan Pelayanan Publik (Presidential Regulation on the Handling of Public Service Complaints)',
}

/** The articles and passages that rules rest on. */
export const articles: Readonly<Record<string, string>> = {
  'Lampiran, etika': 'Annex, ethics',
  'Pasal 1 dan Pasal 4': 'Articles 1 and 4',
  'menjaga etika di media sosial': 'keeping to ethics on social media',
  'etika: bahasa yang sopan dan santun': 'ethics: polite and courteous language',
  'mempererat persatuan dan kesatuan': 'strengthening unity',
  'Pasal 3; Pasal 27A': 'Article 3; Article 27A',
  'tidak menyebarkan provokasi': 'not spreading provocation',
  'Pasal 28 ayat (2)': 'Article 28(2)',
  'Pasal 27B dan Pasal 29': 'Articles 27B and 29',
  'Pasal 65 ayat (2) dan Pasal 67 ayat (2)': 'Articles 65(2) and 67(2)',
  'Pasal 19 dan 97; Pasal 69': 'Articles 19 and 97; Article 69',
  'Pasal 17': 'Article 17',
  'Pasal 27 ayat (1) dan ayat (2)': 'Article 27(1) and (2)',
  'prinsip integritas: informasi yang benar, tepat, dan akurat':
    'principle of integrity: true, precise and accurate information',
  'prinsip integritas: jujur dan tidak menyesatkan': 'principle of integrity: honest and not misleading',
  'asas keterwakilan': 'principle of representation',
  'Pasal 9 ayat (2); SKB 22 September 2022 Lampiran II':
    'Article 9(2); Joint Decree (SKB) of 22 September 2022, Annex II',
  'prinsip kredibel: informasi akurat': 'principle of credibility: accurate information',
  'tidak membuat atau menyebarkan berita bohong': 'not making or spreading false news',
  'asas kredibel': 'principle of credibility',
  'informasi jelas sumber dan kebenarannya': 'information of clear source and truth',
  'tanda petik': 'quotation marks',
  'penulisan waktu': 'writing of times',
  'informasi jelas sumber dan kebenarannya, tidak memprovokasi':
    'information of clear source and truth, without provocation',
  'Pasal 10 (informasi serta-merta)': 'Article 10 (information to be announced immediately)',
  'etika: bahasa yang mudah dipahami': 'ethics: language that is easy to understand',
  'kata depan; imbuhan': 'prepositions; affixes',
  'Pasal 28': 'Article 28',
  'asas profesional': 'principle of professionalism',
  'penggunaan huruf kapital': 'use of capitals',
  'penggunaan tanda baca; penulisan rupiah': 'use of punctuation; writing of rupiah',
  'asas terintegrasi': 'principle of integration',
}
