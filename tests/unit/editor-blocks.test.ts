// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { blockLayout } from '../../utils/editor/blocks.ts'
import { offsetOf, pointAt, rangesOf, touchesChip } from '../../utils/editor/layout.ts'

function open(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`
  return document.body.firstElementChild as HTMLElement
}
const text = (words: string) => `<span data-lexical-text="true">${words}</span>`
const kept = '<br data-lexical-managed-linebreak="true">'

describe('the text', () => {
  it.each([
    ['nothing', '', ''],
    ['an empty paragraph', `<p>${kept}</p>`, ''],
    ['an empty paragraph of an older editor', '<p><br></p>', ''],
    [
      'paragraphs, one of them empty',
      `<p>${text('Satu')}</p><p>${kept}</p><p>${text('Dua')}</p>`,
      'Satu\n\nDua',
    ],
    ['an empty last paragraph', `<p>${text('Satu')}</p><p>${kept}</p>`, 'Satu\n'],
    [
      'breaks in one paragraph',
      `<p>${text('Satu')}<br>${text('Dua')}<br><br>${text('Tiga')}</p>`,
      'Satu\nDua\n\nTiga',
    ],
    ['a break at the end, kept open', `<p>${text('Satu')}<br>${kept}</p>`, 'Satu\n'],
    ['a break at the end of an older editor', `<p>${text('Satu')}<br><br></p>`, 'Satu\n'],
    [
      'parts of a line',
      `<p>${text('Halo ')}<strong>${text('warga')}</strong>${text('!')}</p>`,
      'Halo warga!',
    ],
    ['an emoji as a picture', `<p>${text('Aman ')}<img alt="🙏">${text(' ya')}</p>`, 'Aman 🙏 ya'],
    [
      'a chip',
      `<p>${text('Halo ')}<span contenteditable="false"><b>Dinas Kesehatan</b></span>${text(' di sana')}</p>`,
      'Halo Dinas Kesehatan di sana',
    ],
    [
      'a list',
      `<p>${text('Syarat:')}</p><ul><li>${text('KTP')}</li><li>${text('KK')}</li></ul>`,
      'Syarat:\nKTP\nKK',
    ],
    ['the browser’s own lines', 'Satu<div>Dua</div><div><br></div><div>Tiga</div>', 'Satu\nDua\n\nTiga'],
    ['a first line that is empty', '<div><br></div><div>Dua</div>', '\nDua'],
    ['nested blocks', '<div><div><p>Satu</p></div></div><div><p>Dua</p></div>', 'Satu\nDua'],
    ['lines parted by line feeds', 'Satu\nDua', 'Satu\nDua'],
  ])('of %s', (_, html, expected) => {
    expect(blockLayout(open(html)).text).toBe(expected)
  })
})

describe('a place in the text', () => {
  it('is found again from every offset', () => {
    const root = open(
      `<p>${text('Satu ')}<img alt="🙏">${text(' dua')}</p><p>${kept}</p><p>${text('Tiga')}<br>${kept}</p><p>${text('a😀b')}</p>`,
    )
    const layout = blockLayout(root)
    expect(layout.text).toBe('Satu 🙏 dua\n\nTiga\n\na😀b')
    for (let offset = 0; offset <= layout.text.length; offset++) {
      // Within the picture there is none.
      if (offset === 6) continue
      const point = pointAt(layout, offset)
      expect([offset, point && offsetOf(layout, point.node, point.offset)]).toEqual([offset, offset])
    }
  })

  it('is known where the browser names an element and a child of it', () => {
    const root = open(`<p>${text('Satu')}</p><p>${text('Dua')}</p>`)
    const layout = blockLayout(root)
    expect(offsetOf(layout, root, 0)).toBe(0)
    expect(offsetOf(layout, root, 1)).toBe(4)
    expect(offsetOf(layout, root.children[1]!, 1)).toBe(8)
  })
})

it('covers words by one range a line', () => {
  const layout = blockLayout(open(`<p>${text('Satu ')}<b>${text('dua')}</b></p><p>${text('tiga empat')}</p>`))
  expect(rangesOf(document, layout, { start: 2, end: 13 }).map(String)).toEqual(['tu dua', 'tiga'])
  expect(rangesOf(document, layout, { start: 3, end: 3 })).toEqual([])
})

it('knows when words cut into a chip', () => {
  const layout = blockLayout(
    open(`<p>${text('Halo ')}<span contenteditable="false">Budi</span>${text(', ya')}</p>`),
  )
  expect(touchesChip(layout, { start: 0, end: 5 })).toBe(false)
  expect(touchesChip(layout, { start: 0, end: 6 })).toBe(true)
  expect(touchesChip(layout, { start: 9, end: 10 })).toBe(false)
})
