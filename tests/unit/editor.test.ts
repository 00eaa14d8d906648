import fc from 'fast-check'
import { expect, it } from 'vitest'
import { smallestChange } from '../../utils/editor/editor.ts'

const texts = fc.string({ unit: 'grapheme', maxLength: 30 })

it('changes no more than differs, and comes to the same text', () => {
  fc.assert(
    fc.property(texts, texts, texts, texts, (head, old, tail, wanted) => {
      const before = head + old + tail
      const { span, text } = smallestChange(
        before,
        { start: head.length, end: head.length + old.length },
        wanted,
      )
      expect(before.slice(0, span.start) + text + before.slice(span.end)).toBe(head + wanted + tail)
      expect(span.end - span.start).toBeLessThanOrEqual(old.length)
    }),
  )
})

it('never cuts an emoji in two', () => {
  const { span, text } = smallestChange('a😀b', { start: 0, end: 4 }, 'a😁b')
  expect([span, text]).toEqual([{ start: 1, end: 3 }, '😁'])
})

it('makes an addition to the whole draft an insertion', () => {
  expect(smallestChange('Halo warga', { start: 0, end: 10 }, 'Halo warga #Tag')).toEqual({
    span: { start: 10, end: 10 },
    text: ' #Tag',
  })
})
