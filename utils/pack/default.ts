import type { Pack } from './schema.ts'

/** The pack in force where no institution has given one. Written out, so that a page loads no schema for it. */
export const defaultPack: Pack = {
  schema: 1,
  id: 'bawaan',
  version: '1',
  institution: {
    name: 'Instansi Anda',
    unit: 'Unit Anda',
    region: 'Daerah Anda',
    timeZone: 'Asia/Jakarta',
  },
  domains: ['lapor.go.id'],
  shortLinks: [],
  accounts: [],
  offices: [],
  contacts: [
    { label: 'SP4N-LAPOR!', value: 'https://lapor.go.id', kind: 'link' },
    { label: 'Panggilan darurat', value: '112', kind: 'phone' },
  ],
  hashtags: [],
  forbiddenHashtags: [],
  hashtagLimits: { x: 3, facebook: 5, instagram: 5 },
  templates: [],
  acronyms: {},
  terms: [],
  slogans: [],
  series: [],
  topics: [],
  calendar: [],
  rules: {},
  tone: 'resmi',
  gate: 'confirm',
  report: { weekStartsOn: 1, recipient: '', signedBy: '' },
}
