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
import type { Messages } from './types.ts'

/** What the findings of all rules say, in Indonesian as the rules write it and in English. */
export const messages: Messages = {
  ...aksesibilitas,
  ...berita,
  ...etika,
  ...hukum,
  ...integritas,
  ...keterwakilan,
  ...kredibel,
  ...krisis,
  ...platform,
  ...profesional,
  ...responsif,
  ...terintegrasi,
}
