import type { Family } from '../../rules/families.ts'
import { aksesibilitas } from './aksesibilitas.ts'
import { berita } from './berita.ts'
import { etika } from './etika.ts'
import { hukum } from './hukum.ts'
import { integritas } from './integritas.ts'
import { keterwakilan } from './keterwakilan.ts'
import { kredibel } from './kredibel.ts'
import { krisis } from './krisis.ts'
import { platform } from './platform.ts'
import { profesional } from './profesional.ts'
import { responsif } from './responsif.ts'
import { terintegrasi } from './terintegrasi.ts'
import type { EnglishFamily } from './types.ts'

/** The rules in English, by the halves of their ids. A test sees to it that none is missing and none too many. */
export const englishRules: Readonly<Record<Family, EnglishFamily>> = {
  etika,
  kredibel,
  integritas,
  keterwakilan,
  profesional,
  responsif,
  terintegrasi,
  berita,
  hukum,
  platform,
  aksesibilitas,
  krisis,
}

export const englishFamilies: Readonly<Record<Family, string>> = {
  etika: 'Ethics on social media',
  kredibel: 'Credibility: accurate and trustworthy',
  integritas: 'Integrity: honest and ethical',
  keterwakilan: 'Representation: for the institution, not the person',
  profesional: 'Professionalism: able and tidy language',
  responsif: 'Responsiveness: listening and answering',
  terintegrasi: 'Integration: one voice on all channels',
  berita: 'News value',
  hukum: 'Law: what must not be spread',
  platform: 'Platform: right for its place',
  aksesibilitas: 'Accessibility: for everybody',
  krisis: 'Crisis: emergencies and disasters',
}
