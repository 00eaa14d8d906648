/** The families of rules, in the order of the catalogue: what the first half of a rule's id stands for. */
export const families = {
  etika: 'Etika bermedia sosial',
  kredibel: 'Kredibel: akurat dan tepercaya',
  integritas: 'Integritas: jujur dan beretika',
  keterwakilan: 'Keterwakilan: mewakili instansi, bukan pribadi',
  profesional: 'Profesional: bahasa yang cakap dan rapi',
  responsif: 'Responsif: mendengar dan menjawab',
  terintegrasi: 'Terintegrasi: satu suara di semua kanal',
  berita: 'Nilai berita',
  hukum: 'Hukum: yang dilarang disebarkan',
  platform: 'Platform: pas di tempatnya',
  aksesibilitas: 'Aksesibilitas: untuk semua orang',
  krisis: 'Krisis: keadaan darurat dan bencana',
} as const

export type Family = keyof typeof families

export const familyOf = (id: string): Family => id.slice(0, id.indexOf('/')) as Family

/** The second half of a rule's id: its name within the family. */
export const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1)
