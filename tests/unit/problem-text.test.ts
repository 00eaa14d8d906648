import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exerciseInWords, moduleTitle, whyOf } from '../../utils/exercise-texts.ts'
import { chooseLanguage } from '../../utils/i18n/i18n.ts'
import { problemInWords, problemText } from '../../utils/i18n/problem-text.ts'
import { readLetter } from '../../utils/newsroom/review.ts'
import { readPack } from '../../utils/pack/pack.ts'
import { rules } from '../../utils/rules/index.ts'
import { course } from '../../utils/training/course.ts'
import { exercisesFrom } from '../../utils/training/generated.ts'
import { aRequest } from '../fixtures/letters.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))
beforeEach(() => chooseLanguage('en'))
afterEach(() => chooseLanguage('id'))

const filesIn = (room: string) =>
  readdirSync(room)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file}`)

/** Everything that refuses foreign data, or describes what it wants of it. */
const sources = [
  ...filesIn('utils/pack'),
  ...filesIn('utils/newsroom'),
  ...filesIn('utils/log/import'),
  ...filesIn('utils/replication/shared'),
  ...['bundle', 'collect', 'results', 'schema'].map((name) => `utils/training/${name}.ts`),
  ...['signature', 'letter-signature', 'pack-in-force', 'pack-signature'].map((name) => `utils/${name}.ts`),
  ...['log/entry', 'replication/document', 'replication/run', 'aspirations/schema'].map(
    (name) => `utils/${name}.ts`,
  ),
]

/** Words in these files that refuse nothing: examples, expressions, what a table's head is called, the lists of words. */
const notSaid = [
  'Pemerintah Kabupaten Nusaraya',
  'Dinas Komunikasi dan Informatika',
  'Kabupaten Nusaraya',
  'Dinas Kesehatan',
  'Tempat kegiatan',
  'Laporan kegiatan',
  'Bupati Nusaraya',
  'Kecamatan Tirtamulya',
  'Diskominfo Nusaraya',
  'Dinas Pekerjaan Umum',
  'jalan rusak',
  'Perbaikan jalan 2026',
  'DPUPR, Oktober 2026',
  'dinas kesehatan',
  'true atau false',
  'pengelola komputer',
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  'publish time',
  'waktu publikasi',
  'waktu penerbitan',
  'waktu terbit',
  'tautan permanen',
  'post id',
  'id postingan',
  'id kiriman',
  'page name',
  'nama halaman',
  'account username',
  'nama pengguna akun',
  'post type',
  'jenis postingan',
  'jenis kiriman',
  // Pieces that are put together with what has its English.
  '; dan 7 lagi',
  '7 dalam berkas 7',
]
const notSaidIn =
  /key-words\.ts$|default\.ts$|stems\.ts$|days\.ts$|canonical-line\.ts$|form\.ts$|thread\.ts$|newsroom\/versions\.ts$/u

/** The quoted words of a file that hold a space, each `${…}` filled with a value as it may come. */
function wordsIn(file: string): string[] {
  const code = readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/^\s*\/\/.*$/gmu, '')
    .replace(/^import.*$/gmu, '')
  const quoted = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/gu)].map(
    ([, plain, template]) => plain ?? template!,
  )
  return quoted
    .filter((words) => !/^\^|^[\s\S]{0,4}$|\$\{[^}]*`/u.test(words))
    .map((words) => words.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/gu, '7'))
    .filter((words) => !notSaid.includes(words) && /\p{Ll}{3,} |: \p{Ll}{3}| \p{Ll}{3,}/u.test(words))
}

describe.each(sources.filter((file) => !notSaidIn.test(file)))('what %s says', (file) => {
  it('is said in English, too', () => {
    expect([...new Set(wordsIn(file))].filter((words) => problemText(words) === words)).toEqual([])
  })
})

it('sees words that have no English', () => {
  expect(problemText('kuncinya tertinggal di rumah')).toBe('kuncinya tertinggal di rumah')
})

describe('a refusal in English', () => {
  const told = (source: unknown) => {
    const read = readPack(source)
    return read.ok ? [] : read.problems.map(problemInWords)
  }
  it('says where, why and what to do', () => {
    const pack = JSON.parse(JSON.stringify(nusaraya()))
    expect(told({ ...pack, gate: 'blok' })).toEqual([
      {
        path: 'gate',
        reason: 'must be "advise" or "confirm" or "block", not "blok"',
        value: '"blok"',
        hint: 'perhaps you mean "block"',
      },
    ])
    expect(told({ ...pack, slogans: 'Maju' })[0]).toMatchObject({
      reason: 'must be a list, not "Maju"',
      hint: 'Slogans that are left as they are',
    })
    expect(told({ ...pack, institution: { ...pack.institution, name: ['a', 'b'] } })[0]).toMatchObject({
      reason: 'must be text, not Array',
      value: 'a list of 2 items',
      hint: 'The institution’s official name; for example: Pemerintah Kabupaten Nusaraya',
    })
    expect(told({ ...pack, acronyms: undefined, instansi: {} })[0]).toMatchObject({ reason: 'unknown key' })
    expect(told('{')[0]).toMatchObject({ reason: 'no valid JSON: it breaks off' })
    expect(told('a'.repeat(5_000_000))[0]?.reason).toBe('too large: 5 million characters, at most 4 million')
  })
  it('of a letter is, too, and numbers are written in the English way', () => {
    const read = readLetter(JSON.stringify(aRequest({ note: 'a'.repeat(6000) })))
    expect(read.ok ? [] : read.problems.map(({ reason }) => problemText(reason))).toEqual([
      'more than 5,000 characters',
    ])
    expect(problemText('lebih dari 2.000 butir')).toBe('more than 2,000 items')
  })
  it('of several problems is one sentence', () => {
    expect(problemText('baris 7: text: wajib diisi; media.0.alt: kunci tidak dikenal; dan 3 lagi')).toBe(
      'line 7: text: must be given; media.0.alt: unknown key; and 3 more',
    )
  })
  it('stays Indonesian for who reads Indonesian', async () => {
    await chooseLanguage('id')
    expect(problemText('wajib diisi')).toBe('wajib diisi')
    expect(problemInWords({ path: 'a', reason: 'wajib diisi' })).toEqual({ path: 'a', reason: 'wajib diisi' })
  })
})

describe('the course in English', () => {
  it.each(course)('calls its part $id by another name', (module) => {
    expect(moduleTitle(module)).not.toBe(module.title)
    expect(moduleTitle({ id: 'lain', title: 'Lain' })).toBe('Lain')
  })
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'speaks English around exercises of %s',
    (_, rule) => {
      for (const exercise of exercisesFrom(rule)) {
        const told = exerciseInWords(exercise)
        for (const key of ['title', 'why', 'office', 'situation'] as const)
          expect(told[key], key).not.toBe(exercise[key])
        expect([told.model, told.wrong]).toEqual([exercise.model, exercise.wrong])
        for (const fault of [...exercise.wrong, ...('faults' in exercise ? exercise.faults : [])])
          expect(whyOf(fault)).not.toBe(fault.why)
      }
    },
  )
  it('leaves what a trainer wrote', () => {
    const exercise = { ...exercisesFrom(rules[0]!)[0]!, title: 'Soal saya' }
    expect(exerciseInWords(exercise)).toBe(exercise)
    expect(whyOf({ rule: rules[0]!.id, why: 'Kata saya.' })).toBe('Kata saya.')
  })
})
