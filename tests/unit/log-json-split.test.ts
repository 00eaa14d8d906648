import { describe, expect, test, vi } from 'vitest'
import { type Element, JsonSplitter, parseElement } from '../../utils/log/import/json-split.ts'

/** Cuts a file that comes in pieces of so many bytes. */
function cut(text: string, size = Number.POSITIVE_INFINITY, isLine?: (line: string) => boolean) {
  const splitter = new JsonSplitter(isLine)
  const bytes = new TextEncoder().encode(text)
  const elements: Element[] = []
  for (let at = 0; at < bytes.length; at += size) elements.push(...splitter.push(bytes.slice(at, at + size)))
  return {
    elements: elements.map(({ list, line, text }) => [list, line, text]),
    frame: splitter.end(),
    splitter,
  }
}
const sizes = [1, 2, 3, 7, 40, Number.POSITIVE_INFINITY]
const refusal = (text: string, size?: number) => {
  try {
    return JSON.stringify(cut(text, size).frame)
  } catch (error) {
    return String((error as Error).message)
  }
}

describe('a JSON file is cut into the objects of its lists', () => {
  const first = '{"id":"x{ \\\\","y":[{"z":"}\\"]"},[]]}'
  const second = '{"n":\n"é🙂"\n}'
  const file = `\uFEFF {"format":"sar\\"[{]",\n"a{b":[1,"]"],"entries" : [\n${first},\n  ${second} , 7\n],"list":[{"a":1}],"end":{"k":[{}]}} \n`

  test.each(sizes)('in pieces of %d bytes', (size) => {
    const { elements, frame } = cut(file, size)
    expect(elements).toEqual([
      ['entries', 3, first],
      ['entries', 4, second],
      ['list', 7, '{"a":1}'],
    ])
    expect(frame).toEqual({
      ...{ format: 'sar"[{]', 'a{b': [1, ']'], entries: [0, 0, 7], list: [0] },
      end: { k: [{}] },
    })
  })

  test.each(sizes)('a file that is a list, behind an assignment or not, in pieces of %d bytes', (size) => {
    for (const head of ['', 'window.YTD.tweets.part0 = ', ' \nwindow.YTD.tweet.part12=\n']) {
      const { elements, frame } = cut(`${head}[{"a":[{}]},\n[{"b":1}],{}]`, size)
      const line = 1 + head.split('\n').length - 1
      expect(elements).toEqual([
        ['', line, '{"a":[{}]}'],
        ['', line + 1, '{}'],
      ])
      expect(frame).toEqual([0, [{ b: 1 }], 0])
    }
  })

  test.each([
    ['[{}', 'baris 1: berkas terpotong sebelum selesai'],
    ['[\n"a', 'baris 2: berkas terpotong sebelum selesai'],
    ['"a', 'baris 1: berkas terpotong sebelum selesai'],
    ['{"a":[{"b":"c\n', 'baris 2: berkas terpotong sebelum selesai'],
    ['[]\n]', 'baris 2: susunan JSON rusak: ada tutup kurung tanpa pembuka'],
    ['}', 'baris 1: susunan JSON rusak: ada tutup kurung tanpa pembuka'],
    ['[{}\n{}]', 'baris 2: susunan JSON rusak'],
    ['', 'baris 1: susunan JSON rusak'],
    ['window.YTD.tweets = [{}]', 'baris 1: susunan JSON rusak'],
    ['7', '7'],
    ['"\\""', '"\\""'],
    ['"\\\\"', '"\\\\"'],
    [`${'['.repeat(64)}${']'.repeat(64)}`, `${'['.repeat(64)}${']'.repeat(64)}`],
    [`\n${'['.repeat(65)}`, 'baris 2: bersarang terlalu dalam'],
    [`[{"a":${'['.repeat(62)}${']'.repeat(62)}}]`, '[0]'],
    [`[{"a":${'['.repeat(63)}`, 'baris 1: bersarang terlalu dalam'],
  ])('%j: %s', (text, said) => {
    for (const size of [1, 5, Number.POSITIVE_INFINITY]) expect(refusal(text, size)).toBe(said)
  })

  test('no object is larger than 8 MB, be it in one piece or in several', () => {
    const most = 8 * 2 ** 20
    const [fits, exceeds] = [0, 1].map((more) => `\n[{"a":"${'x'.repeat(most - '{"a":""}'.length + more)}"}]`)
    expect(refusal(fits!, 2 ** 20)).toBe('[0]')
    for (const size of [2 ** 20, Number.POSITIVE_INFINITY])
      expect(refusal(exceeds!, size)).toBe('baris 2: satu catatan lebih dari 8 MB')
  })

  test('no list has a name of more than a hundred bytes', () => {
    const name = 'n'.repeat(120)
    expect(cut(`{"${name}":[{}]}`).elements).toEqual([[name.slice(0, 100), 1, '{}']])
  })

  test('an element is read as strictly as JSON, and tells its line', () => {
    expect(parseElement({ list: '', line: 3, text: '{"a":[1]}' })).toEqual({ a: [1] })
    expect(() => parseElement({ list: '', line: 3, text: '{a:1}' })).toThrow('baris 3: JSON rusak')
  })
})

describe('lines that are known to hold an object', () => {
  const known = (line: string) => /^\{"k":[^{}]*\}$/u.test(line)
  const file = '{"entries":[\n{"k":1},\n {"k":2},\n{"k":"é"}\n,{"x":[{}]},\n{"k":3},{"k":4},\n{"k":5}\n]}'

  test.each(sizes)('are cut as others are, in pieces of %d bytes', (size) => {
    const wanted = cut(file, size)
    const { elements, frame } = cut(file, size, known)
    expect(elements).toEqual(wanted.elements)
    expect(frame).toEqual(wanted.frame)
  })

  test('are given with their bytes; what else a line holds is looked through', () => {
    const asked = vi.fn(known)
    const splitter = new JsonSplitter(asked)
    const elements = splitter.push(new TextEncoder().encode(file))
    const whole = elements.filter(({ bytes }) => bytes).map(({ text, bytes }) => [text, String(bytes)])
    const [first, second, third, last] = ['{"k":1}', '{"k":2}', '{"k":"é"}', '{"k":5}'].map((text) => [
      text,
      String(new TextEncoder().encode(text)),
    ])
    expect(whole).toContainEqual(first)
    expect(whole).toContainEqual(second)
    expect(whole).toContainEqual(third)
    expect(whole).toContainEqual(last)
    expect(asked.mock.calls.flat()).toContain('{"k":3},{"k":4}')
  })

  test('are asked for no longer in a file that has none', () => {
    const asked = vi.fn(known)
    const lines = (line: string, count: number) => Array(count).fill(line).join(',\n')
    cut(`[\n${lines('{"x":1}', 200)}\n]`, undefined, asked)
    expect(asked).toHaveBeenCalledTimes(51)
    asked.mockClear()
    // As many of these as of those.
    cut(`[\n${lines('{"x":1},\n{"k":1}', 200)}\n]`, undefined, asked)
    expect(asked).toHaveBeenCalledTimes(400)
  })

  test('may be passed over: they count as lines, and as elements of their list', () => {
    const splitter = new JsonSplitter()
    const push = (text: string) => splitter.push(new TextEncoder().encode(text))
    expect(splitter.isIn('entries')).toBe(false)
    push('{"format":"x",')
    expect(splitter.isIn('format')).toBe(false)
    push('"entries":[\n')
    expect([splitter.isIn('entries'), splitter.isIn('others'), splitter.line]).toEqual([true, false, 2])
    splitter.pass(3)
    expect(splitter.line).toBe(5)
    push('{"a":1')
    expect(splitter.isIn('entries')).toBe(false)
    push('},"b')
    expect(splitter.isIn('entries')).toBe(false)
    push('"')
    expect(splitter.isIn('entries')).toBe(true)
    push('],"others":[1')
    expect([splitter.isIn('entries'), splitter.isIn('others')]).toEqual([false, true])
    push(']}')
    expect(splitter.isIn('others')).toBe(false)
    expect(splitter.end()).toEqual({ format: 'x', entries: [0, 0, 'b'], others: [1] })
  })
})
