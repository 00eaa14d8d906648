/** Rules whose keeping is worth a word even of somebody who never broke them. */
export const newsRule = 'berita/5w1h'
export const dateRule = 'kredibel/hari-tanggal'

/** A rule that a draft keeps to, though it could have broken it. */
export interface Merit {
  readonly rule: string
  readonly title: string
}
