import { parseDay } from '../draft/dates.ts'
import { defaultPack } from '../pack/default.ts'
import type { Pack } from '../pack/schema.ts'
import type { Context } from '../rules/define.ts'
import type { Exercise } from './schema.ts'

/** The fictitious regency of the exercises: the same everywhere, so that results of different offices compare. */
export const trainingPack: Pack = {
  ...defaultPack,
  id: 'latihan',
  institution: {
    name: 'Pemerintah Kabupaten Nusaraya',
    unit: 'Dinas Komunikasi dan Informatika',
    region: 'Kabupaten Nusaraya',
    timeZone: 'Asia/Jakarta',
  },
  domains: ['nusarayakab.go.id', 'lapor.go.id'],
  accounts: [
    { platform: 'x', handle: 'kominfo_nusaraya', unit: 'Diskominfo', admins: [], targetPerWeek: 0 },
    { platform: 'facebook', handle: 'kominfonusaraya', unit: 'Diskominfo', admins: [], targetPerWeek: 0 },
    { platform: 'instagram', handle: 'kominfo.nusaraya', unit: 'Diskominfo', admins: [], targetPerWeek: 0 },
  ],
  contacts: [
    { label: 'SP4N-LAPOR!', value: 'https://lapor.go.id', kind: 'link' },
    { label: 'WhatsApp Diskominfo', value: '0811-9000-123', kind: 'whatsapp' },
    { label: 'Panggilan darurat', value: '112', kind: 'phone' },
  ],
  hashtags: [
    { tag: '#NusarayaMaju', required: true, topics: [], keywords: [] },
    {
      tag: '#NusarayaSiaga',
      required: false,
      topics: [],
      keywords: ['banjir', 'longsor', 'gempa', 'kebakaran'],
    },
  ],
  forbiddenHashtags: ['#fyp', '#viral'],
  electionWatch: {
    from: '2026-06-01',
    until: '2027-06-30',
    names: ['Arga Wibisana', 'Laksmi Prameswari'],
    parties: ['Partai Fajar'],
  },
}

/** The day on which all exercises play: Monday, 23 November 2026. */
export const trainingDay = '2026-11-23'

/** What surrounds an answer to an exercise. */
export function contextOf({ platform, target, replyTo, media }: Exercise): Context {
  return {
    platform,
    kind: target,
    today: parseDay(trainingDay),
    media: media.map(({ type, alt }) => ({ type, ...(alt !== undefined && { alt }) })),
    history: [],
    pack: trainingPack,
    ...(replyTo !== undefined && { replyTo: { text: replyTo } }),
  }
}
