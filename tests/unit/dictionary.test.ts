import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../utils/draft/parse.ts'
import { listOf } from '../../utils/lexicon/dictionary.ts'
import spelling from '../../utils/lexicon/ejaan.txt'
import groups from '../../utils/lexicon/kelompok.txt'
import { createLexicon } from '../../utils/lexicon/lexicon.ts'
import { createMarker } from '../../utils/lexicon/marker.ts'
import { indexLists, packLexicon } from '../../utils/lexicon/parse.ts'
import chat from '../../utils/lexicon/ragam.txt'
import { anyWord, meets } from '../../utils/lexicon/signals.ts'
import type { Entry, WordList } from '../../utils/lexicon/word-list.ts'

describe.each<[string, WordList]>([
  ['spelling', spelling],
  ['chat', chat],
  ['groups', groups],
])('the packed list of %s', (_, list) => {
  const entries = [...list]

  it('finds every entry by its phrase and by its first word', () => {
    for (const entry of entries) {
      const [phrase] = entry
      expect(list.every(phrase)).toContainEqual(entry)
      expect(list.beginning(phrase.split(' ')[0]!)).toContainEqual(entry)
    }
  })

  it('finds nothing else, and all in the order of the list', () => {
    const byFirst = new Map<string, Entry[]>()
    for (const entry of entries) {
      const first = entry[0].split(' ')[0]!
      byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
    }
    for (const [first, wanted] of byFirst) expect(list.beginning(first)).toEqual(wanted)
    for (const word of ['', ' ', 'zzz', 'a', 'toString', '\u0000', '!', '￿']) {
      expect(list.every(word)).toEqual(entries.filter(([phrase]) => phrase === word))
    }
  })
})

it('tells which words begin with some letters', () => {
  const all = new Set([...spelling].map(([phrase]) => phrase).filter((phrase) => !phrase.includes(' ')))
  for (const letters of ['apot', 'meng', 'zzzz'])
    expect(spelling.wordsFrom(letters)).toEqual([...all].filter((word) => word.startsWith(letters)).sort())
})

it('is read by parts', () => {
  const list = listOf([
    ['satu', ['1'], ['a', 'kuat']],
    ['dua', [], ['b']],
    ['satu', ['2'], ['b', 'kuat']],
    ['dua satu', [], ['b']],
  ])
  expect(Array.from(list.section('b'), ([phrase]) => phrase)).toEqual(['dua', 'satu', 'dua satu'])
  expect(list.tagged('kuat').section('b').get('satu')?.[1]).toEqual(['2'])
  expect(list.get('satu')?.[1]).toEqual(['2'])
  expect(list.section('a').has('dua')).toBe(false)
  expect(list.where((tags) => !tags.includes('kuat')).has('dua satu')).toBe(true)
})

it('gives signals for its words', () => {
  const list = listOf([
    ['usir', [], ['keras']],
    ['pulang sana', [], ['halus']],
    ['utuh', [], ['keras', 'utuh']],
  ])
  const [word, mark] = [anyWord(list), createMarker(list)]
  const gentle = mark.of('halus')
  const asked = (text: string) => {
    const { sentence } = parseDraft(text).sentences[0]!
    return [word, mark, gentle].map((condition) => meets(sentence, condition))
  }
  expect(asked('Usir!')).toEqual([true, true, false])
  expect(asked('Usirlah dia.')).toEqual([false, true, false])
  expect(asked('Us1r-us1r.')).toEqual([false, false, false])
  expect(asked('Us1rlah.')).toEqual([false, true, false])
  expect(asked('Pulang sana!')).toEqual([false, true, true])
  expect(asked('Pulangkan.')).toEqual([false, false, false])
  expect(asked('Utuhkan.')).toEqual([false, false, false])
})

it('is indexed in order, each word with its places', () => {
  const lists = [
    ['satu', packLexicon('[a]\n{x,y} yang\nx\nyang z')],
    ['dua', packLexicon('y = w\n\n[b]\nx-x')],
  ] as const
  // `!` a phrase, `+` the rarest of a phrase that it begins, `~` of one that it does not begin.
  expect(indexLists(lists)).toEqual({
    names: ['satu', 'dua'],
    words: {
      x: '\nx 04+ 0f!\n',
      'x-': '\nx-x 18!\n',
      y: '\ny 04+ 10!\n',
      ya: '\nyang 0h\n',
      z: '\nz 0h~\n',
    },
  })
})

it('never lacks the rarest word of a phrase that is found', () => {
  const [lexicon, mark] = [createLexicon(groups), createMarker(groups)]
  for (const [phrase] of [...groups].filter(([each]) => each.includes(' ')).slice(0, 400)) {
    const sentenceOf = (text: string) => parseDraft(text).sentences[0]!.sentence
    const [plain, ending] = [sentenceOf(`Kata ${phrase} di sini.`), sentenceOf(`Kata ${phrase}nya di sini.`)]
    expect(lexicon.find(plain.words).length).toBeGreaterThan(0)
    expect([meets(plain, lexicon), meets(plain, mark), meets(ending, mark)]).toEqual([true, true, true])
    expect(mark(ending).length).toBeGreaterThan(0)
  }
})
