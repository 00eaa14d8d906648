import { defineSurface } from '../define.ts'

export const rules = defineSurface({
  id: {
    title: 'Aturan',
    lead: {
      one: '{count} aturan yang diperiksa Saring, dengan dasar dan contohnya.',
      other: '{count} aturan yang diperiksa Saring, dengan dasar dan contohnya.',
    },
    search: 'Cari aturan, kata, atau dasar hukum',
    none: 'Tidak ada aturan yang cocok.',
    found: { one: '{count} aturan', other: '{count} aturan' },
    source: 'Dasar: {source}',
    wrong: 'Salah',
    right: 'Benar',
    deleted: '(dihapus)',
  },
  en: {
    title: 'Rules',
    lead: {
      one: '{count} rule that Saring checks, with source and examples.',
      other: '{count} rules that Saring checks, with sources and examples.',
    },
    search: 'Search rules, words or sources',
    none: 'No rule fits.',
    found: { one: '{count} rule', other: '{count} rules' },
    source: 'Based on: {source}',
    wrong: 'Wrong',
    right: 'Right',
    deleted: '(deleted)',
  },
})
