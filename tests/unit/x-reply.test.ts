// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { xAdapter } from '../../utils/platforms/x.ts'

const editor = '<div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" id="text"><br></div>'
const tweet = (name: string, text: string) =>
  `<article data-testid="tweet"><div data-testid="User-Name">${name}</div><div data-testid="tweetText">${text}</div></article>`
const answered = () => xAdapter(document).composerOf(document.querySelector('#text')!)?.replyTo()

test('a reply in a dialog answers the post there, although one box holds both', () => {
  document.body.innerHTML = `<main>${tweet('Lain @lain', 'Kiriman di halaman')}</main>
    <div role="dialog"><div>${tweet('Ratna @warga_tirta', 'Sampah tidak diangkut.')}${editor}</div>
    <button data-testid="tweetButton">Reply</button></div>`
  expect(answered()).toEqual({ text: 'Sampah tidak diangkut.', author: '@warga_tirta' })
})

test('a reply below a post answers the last one above it', () => {
  document.body.innerHTML = `${tweet('A @aa', 'Pertama')}${tweet('B @bb', 'Kedua')}
    <div data-testid="inline_reply_offscreen">${editor}<button data-testid="tweetButtonInline">Reply</button></div>${tweet('C @cc', 'Di bawah')}`
  expect(answered()).toEqual({ text: 'Kedua', author: '@bb' })
})
