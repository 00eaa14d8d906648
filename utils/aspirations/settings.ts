import * as v from 'valibot'
import { type AspirationSettings, aspirationsSchema } from '../pack/aspirations.ts'
import type { Pack } from '../pack/schema.ts'

const defaults: AspirationSettings = v.parse(aspirationsSchema, {})

/** How the institution hears its citizens; Saring's defaults where the pack does not say. */
export const settingsOf = (pack: Pack): AspirationSettings => pack.aspirations ?? defaults
