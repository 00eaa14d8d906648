// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { instagramAdapter } from '../../utils/platforms/instagram.ts'
import { createTrees } from '../fixtures/random-tree.ts'

const trees = Array.from({ length: 20 }, (_, index) => index + 1)
const adapter = () => instagramAdapter(document)
const go = (address: string) =>
  (window as unknown as { happyDOM: { setURL(address: string): void } }).happyDOM.setURL(address)
const put = (html: string) => {
  document.body.innerHTML = `<div>${html}</div>`
}
const $ = (selector: string) => document.querySelector(selector)!

interface Words {
  readonly caption: string
  readonly share: string
  readonly comment: string
  readonly send: string
  readonly alt: string
}
const english: Words = {
  caption: 'Write a caption...',
  share: 'Share',
  comment: 'Add a comment…',
  send: 'Post',
  alt: 'Write alt text...',
}
const indonesian: Words = {
  caption: 'Tulis keterangan...',
  share: 'Bagikan',
  comment: 'Tambahkan komentar…',
  send: 'Kirim',
  alt: 'Tulis teks alternatif...',
}
const unknown: Words = {
  caption: 'Tulis...',
  share: 'Dum',
  comment: 'Tanggap',
  send: 'Kintun',
  alt: 'Katrangan',
}

const lexical = (label: string) =>
  `<div id="text" contenteditable="true" role="textbox" spellcheck="true" tabindex="0" data-lexical-editor="true" aria-label="${label}" aria-placeholder="${label}"><p><br></p></div>`
const textarea = (label: string) =>
  `<textarea id="text" aria-label="${label}" placeholder="${label}"></textarea>`
type Wrap = (inner: string) => string
const step = (words: Words, wrap: Wrap, editor: string, photos: readonly string[]) =>
  wrap(`<div role="dialog" aria-label="Create new post">${wrap(`<h1>Create new post</h1>
    <div role="button" tabindex="0" aria-label="Back"></div>
    ${wrap(`<div role="button" tabindex="0" id="submit">${words.share}</div>`)}
    ${photos.map((_, index) => wrap(`<img src="blob:https://www.instagram.com/${index}">`)).join('')}<span>redaksi</span>
    ${wrap(editor)}<span>0/2,200</span>${wrap('<input name="creation-location-input" placeholder="Add Location">')}
    ${wrap('<div role="button" tabindex="0"><span>Accessibility</span></div>')}
    ${photos.map((alt, index) => `<div>${wrap(`<img src="blob:https://www.instagram.com/${index}"><input type="text" value="${alt}" placeholder="${words.alt}">`)}</div>`).join('')}`)}
  </div>`)
const article = (words: Words, wrap: Wrap) =>
  wrap(`<article>${wrap('<a href="/warga/">warga</a>')}<form method="POST">${wrap(textarea(words.comment))}
    ${wrap(`<div role="button" aria-label="Emoji"></div><div role="button" tabindex="0" aria-disabled="true" id="submit">${words.send}</div>`)}</form></article>`)
const nav = (word: string) =>
  `<nav><a href="/"><span>Home</span></a><a href="/redaksi.id/" role="link"><span>${word}</span></a></nav>`

beforeEach(() => {
  go('https://www.instagram.com/')
  // biome-ignore lint/suspicious/noDocumentCookie: as the platform sets it
  document.cookie = 'ds_user_id=123'
})

describe.each([
  ['English', english],
  ['Indonesian', indonesian],
  ['a language not in the table', unknown],
])('in %s', (_, words) => {
  it.each(trees)('finds the caption, its button and the pictures (tree %i)', (seed) => {
    const wrap = createTrees(seed)
    for (const [editor, kind] of [
      [lexical(words.caption), 'lexical'],
      [textarea(words.caption), 'textarea'],
    ] as const) {
      put(step(words, wrap, editor, ['Tugu di alun-alun', '']))
      const composer = adapter().composerOf($('#text'))
      expect(composer?.kind()).toBe('caption')
      expect(composer?.editor).toBe(kind)
      expect(composer?.sentBy).toBeUndefined()
      expect(composer?.submit()?.id).toBe('submit')
      expect(adapter().submitOf($('#submit'))).toBe($('#text'))
      expect(composer?.media()).toEqual([
        { type: 'image', alt: 'Tugu di alun-alun' },
        { type: 'image', alt: '' },
      ])
      expect(adapter().composerOf($('input[type="text"]'))).toBeUndefined()
    }
  })

  it.each(trees)('finds comments and replies (tree %i)', (seed) => {
    put(article(words, createTrees(seed)))
    const composer = adapter().composerOf($('#text'))
    expect(composer).toMatchObject({ editor: 'textarea', sentBy: 'Enter' })
    expect(composer?.kind()).toBe('comment')
    expect(composer?.submit()?.id).toBe('submit')
    ;($('#text') as HTMLTextAreaElement).value = '@warga Siap'
    expect(composer?.kind()).toBe('reply')
  })
})

it('leaves messages and the search alone', () => {
  put('<input type="text" aria-label="Search input"><textarea aria-label="Message"></textarea>')
  expect(adapter().composerOf($('input'))).toBeUndefined()
  expect(adapter().composerOf($('textarea'))).toBeUndefined()
  go('https://www.instagram.com/direct/t/1/')
  put(article(english, (inner) => inner))
  expect(adapter().composerOf($('#text'))).toBeUndefined()
})

it.each(['Profile', 'Profil'])('reads who is signed in by the link %s', (word) => {
  put(nav(word))
  expect(adapter().account()).toEqual({ id: '123', handle: 'redaksi.id' })
})

it('takes the word that a post was shared for a notice without a number', () => {
  put('<div role="dialog" aria-label="Post shared"><h1>Post shared</h1></div>')
  expect(adapter().noticeOf($('h1'))).toEqual({})
  put('<article><span>Your post has been shared.</span></article>')
  expect(adapter().noticeOf($('span'))).toBeUndefined()
})

describe('what a reply answers', () => {
  const said = (author: string, text: string) =>
    `<li><div><a href="/${author}/">${author}</a><span>${text}</span><div role="button">Reply</div></div></li>`
  const answeredIn = (comments: string, begins: string) => {
    put(`<article><header><a href="/dinkes/">dinkes</a></header><ul>${comments}</ul>
      <form method="POST">${textarea(english.comment)}<div role="button" tabindex="0" aria-disabled="true">Post</div></form></article>`)
    ;($('#text') as HTMLTextAreaElement).value = begins
    return adapter().composerOf($('#text'))?.replyTo()
  }
  const comments =
    said('budi.s', 'Lampu jalannya mati.') + said('ani', 'Kapan mulai?') + said('budi.s2', 'Mantap')

  it('is the comment of whom it names first', () => {
    expect(answeredIn(comments, '@budi.s maaf, Kak')).toEqual({
      text: 'Lampu jalannya mati.',
      author: 'budi.s',
    })
    expect(answeredIn(comments, '@ani besok')).toEqual({ text: 'Kapan mulai?', author: 'ani' })
  })
  it('is not told where they said more than one thing, or nothing, or nobody is named', () => {
    expect(answeredIn(comments + said('ani', 'Di mana?'), '@ani besok')).toBeUndefined()
    expect(answeredIn(comments, '@orang_lain besok')).toBeUndefined()
    expect(answeredIn(comments, 'Terima kasih semua')).toBeUndefined()
  })
})
