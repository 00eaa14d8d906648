import type { Site } from '../sites.ts'
import { text } from './i18n.ts'

/** A site by the name that people know it by. */
export const siteName = (site: Site): string =>
  site === 'business' ? text('diagnostics.business') : text(`common.${site}`)
