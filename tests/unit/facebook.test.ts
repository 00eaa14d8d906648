// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { facebookAdapter } from '../../utils/platforms/facebook.ts'
import { createTrees } from '../fixtures/random-tree.ts'

const trees = Array.from({ length: 20 }, (_, index) => index + 1)
const adapter = () => facebookAdapter(document)

interface Words {
  readonly stub: string
  readonly post: string
  readonly next: string
  readonly commentAs: string
  readonly comment: string
  readonly commentBy: string
  readonly reply: string
  readonly message: string
}
const english: Words = {
  stub: 'What’s on your mind, Sari?',
  post: 'Post',
  next: 'Next',
  commentAs: 'Comment as Sari Dewi',
  comment: 'Comment',
  commentBy: 'Comment by Budi 2 hours ago',
  reply: 'Reply to Budi',
  message: 'Message',
}
const indonesian: Words = {
  stub: 'Apa yang Anda pikirkan, Sari?',
  post: 'Posting',
  next: 'Berikutnya',
  commentAs: 'Komentar sebagai Sari Dewi',
  comment: 'Komentari',
  commentBy: 'Komentar oleh Budi 2 jam yang lalu',
  reply: 'Balas',
  message: 'Pesan',
}
/** A language that no table knows. */
const unknown: Words = {
  stub: 'Ndi pikiranmu?',
  post: 'Dhuwur',
  next: 'Terus',
  commentAs: 'Tanggapan',
  comment: 'Tanggap',
  commentBy: 'Tanggapane Budi',
  reply: 'Wangsulan',
  message: 'Layang',
}

const box = (label: string, more = '') =>
  `<div contenteditable="true" role="textbox" spellcheck="true" tabindex="0" data-lexical-editor="true" aria-label="${label}" ${more}><p><br data-lexical-managed-linebreak="true"></p></div>`
const button = (label: string, more = '') =>
  `<div role="button" tabindex="0" aria-label="${label}" ${more}><span>${label}</span></div>`

type Wrap = (inner: string) => string
const feed = (words: Words, wrap: Wrap) =>
  wrap(`<div role="dialog" aria-modal="true" aria-label="Create post">${wrap(`
    <h2><span>Create post</span></h2>${button('Close')}
    <form method="POST">${wrap(`<span>Sari Dewi</span>${button('Edit privacy. Sharing with Public.')}`)}
    ${wrap(box(words.stub))}<div aria-hidden="true">${words.stub}</div>
    ${wrap(`${button('Photo/video')}<input type="file" hidden>`)}
    ${wrap(button(words.post, 'aria-disabled="true" id="submit"'))}</form>`)}</div>
    <div role="dialog" aria-label="Notifications" hidden></div>`)
const group = (words: Words, wrap: Wrap) =>
  wrap(`<div role="dialog" aria-modal="true">${wrap(`<div role="dialog" aria-label="Create post"><h2>Create post</h2></div>`)}
    ${wrap(box('', 'aria-placeholder="Create a public post…"'))}${wrap(button(words.post, 'aria-disabled="true" id="submit"'))}</div>`)
const two = (words: Words, wrap: Wrap) =>
  wrap(`<div role="dialog" aria-modal="true">${wrap(box(words.stub))}${wrap(button(words.next, 'id="submit"'))}</div>
    <div role="dialog" aria-modal="true"><h2>Post settings</h2>${button(words.post, 'id="last"')}</div>`)
const article = (words: Words, wrap: Wrap) =>
  wrap(`<div role="article">${wrap(`<form role="presentation">${wrap(box(words.commentAs, 'id="comment"'))}
    <div id="focused-state-composer-submit">${button('Emoji')}${wrap(button(words.comment, 'aria-disabled="true" id="submit"'))}</div></form>`)}
    ${wrap(`<div role="article" aria-label="${words.commentBy}">${wrap(`<a href="/budi">Budi</a><div dir="auto">Jalan depan pasar berlubang.</div>`)}
      ${button('Reply')}${wrap(box(words.reply, 'id="reply"'))}</div>`)}</div>`)
const messenger = (words: Words, wrap: Wrap) => wrap(box(words.message, 'id="message" aria-placeholder="Aa"'))

beforeEach(() => {
  go('https://www.facebook.com/')
  document.body.innerHTML = ''
  // biome-ignore lint/suspicious/noDocumentCookie: as the platform sets it
  document.cookie = 'c_user=100'
})

const put = (html: string) => {
  document.body.innerHTML = `<div>${html}</div>`
}
const go = (address: string) =>
  (window as unknown as { happyDOM: { setURL(address: string): void } }).happyDOM.setURL(address)
const wrapOf = (seed: number) => createTrees(seed)
const $ = (selector: string) => document.querySelector(selector)!

describe.each([
  ['English', english],
  ['Indonesian', indonesian],
  ['a language not in the table', unknown],
])('in %s', (language, words) => {
  it.each(trees)('finds the feed’s dialog with its button (tree %i)', (seed) => {
    put(feed(words, wrapOf(seed)))
    const composer = adapter().composerOf($('[data-lexical-editor]'))
    expect(composer?.submit()?.id).toBe('submit')
    expect(composer?.kind()).toBe('post')
    expect(composer?.editor).toBe('lexical')
    expect(adapter().submitOf($('#submit span'))).toBe($('[data-lexical-editor]'))
    expect(adapter().submitOf($('[aria-label="Photo/video"]'))).toBeUndefined()
    expect(composer?.channels()).toEqual([
      { platform: 'facebook', account: { id: '100', name: 'Sari Dewi' } },
    ])
  })

  it.each(trees)('finds the group’s dialog, whose label is a neighbour (tree %i)', (seed) => {
    go('https://www.facebook.com/groups/9/')
    put(group(words, wrapOf(seed)))
    const composer = adapter().composerOf($('[data-lexical-editor]'))
    expect(composer?.submit()?.id).toBe('submit')
    expect(composer?.destination()).toEqual({ type: 'group' })
  })

  it.each(trees)('tells comments and replies (tree %i)', (seed) => {
    put(article(words, wrapOf(seed)))
    const comment = adapter().composerOf($('#comment'))
    expect(comment).toMatchObject({ sentBy: 'Enter' })
    expect(comment?.kind()).toBe('comment')
    expect(comment?.submit()?.id).toBe('submit')
    const reply = adapter().composerOf($('#reply'))
    expect(reply).toMatchObject({ sentBy: 'Enter' })
    expect(reply?.submit()).toBeUndefined()
    if (language === 'a language not in the table') return
    expect(reply?.kind()).toBe('reply')
    expect(reply?.replyTo()).toEqual({ text: 'Jalan depan pasar berlubang.', author: 'Budi' })
    expect(comment?.channels()[0]?.account).toMatchObject({ name: 'Sari Dewi' })
  })

  it.each(trees)('leaves messages alone (tree %i)', (seed) => {
    put(messenger(words, wrapOf(seed)) + feed(words, wrapOf(seed)))
    expect(adapter().composerOf($('#message'))).toBeUndefined()
  })
})

it.each(trees)(
  'takes the first of two steps for the press, and the last for the page’s own (tree %i)',
  (seed) => {
    put(two(indonesian, wrapOf(seed)))
    expect(adapter().submitOf($('#submit'))).toBe($('[data-lexical-editor]'))
    expect(adapter().submitOf($('#last'))).toBeUndefined()
  },
)

describe('who posts', () => {
  it('is the page that the account acts for', () => {
    // biome-ignore lint/suspicious/noDocumentCookie: as the platform sets it
    document.cookie = 'i_user=200'
    put(feed(english, (inner) => inner))
    const composer = adapter().composerOf($('[data-lexical-editor]'))
    expect(composer?.channels()[0]?.account?.id).toBe('200')
    expect(composer?.destination()).toEqual({ type: 'page' })
    // biome-ignore lint/suspicious/noDocumentCookie: as the platform sets it
    document.cookie = 'i_user=; max-age=0'
  })

  it('has the handle that a link of that name leads to, unless two do', () => {
    const link = (to: string) => `<a href="${to}">Sari Dewi</a>`
    put(link('/sari.dewi') + link('/profile.php?id=1') + feed(english, (inner) => inner))
    expect(adapter().composerOf($('[data-lexical-editor]'))?.channels()[0]?.account?.handle).toBe('sari.dewi')
    put(link('/sari.dewi') + link('/sari.dewi.2') + feed(english, (inner) => inner))
    expect(adapter().composerOf($('[data-lexical-editor]'))?.channels()[0]?.account?.handle).toBeUndefined()
  })
})

describe('Business Suite', () => {
  const suite = (wrap: Wrap, chosen: string, engine = '') =>
    wrap(`<h1>Create post</h1>${wrap(`<div role="combobox" aria-haspopup="listbox" aria-label="Post to Redaksi">${chosen}</div>`)}
      ${wrap(`<div id="text" role="combobox" contenteditable="true" spellcheck="true" ${engine} aria-label="Write into the dialogue box to include text with your post."></div>`)}
      ${wrap('<input type="checkbox" role="switch" aria-label="Customize post for Facebook and Instagram">')}
      ${wrap('<div role="button" tabindex="0" aria-disabled="true" id="submit"><div>\u200b</div><div>Publish</div></div>')}`)
  const embedded = `<script type="application/json">{"x":[{"accountName":"Redaksi","id":"1","presenceType":"FACEBOOK"},{"accountName":"redaksi.id","id":"2","presenceType":"INSTAGRAM"}]}</script>`

  beforeEach(() => go('https://business.facebook.com/latest/composer/?asset_id=1'))

  it.each(trees)('is found with its button, plain and with Lexical (tree %i)', (seed) => {
    put(suite(wrapOf(seed), ''))
    expect(adapter().composerOf($('#text'))).toMatchObject({
      editor: 'contenteditable',
      sentBy: 'Control+Enter',
    })
    expect(adapter().composerOf($('#text'))?.submit()?.id).toBe('submit')
    put(suite(wrapOf(seed), '', 'data-lexical-editor="true"'))
    expect(adapter().composerOf($('#text'))?.editor).toBe('lexical')
  })

  it('posts to both where nothing but the offer to word them differently tells', () => {
    put(suite((inner) => inner, ''))
    const channels = adapter().composerOf($('#text'))?.channels()
    expect(channels).toEqual([
      { platform: 'facebook', account: { name: 'Redaksi', id: '1' } },
      { platform: 'instagram', account: { name: 'Redaksi' } },
    ])
  })

  it.each([
    ['both', 'Redaksi, redaksi.id', ['facebook', 'instagram']],
    ['the page alone', 'Redaksi', ['facebook']],
    ['Instagram alone', 'redaksi.id', ['instagram']],
  ])('posts to %s as the target says', (_, chosen, platforms) => {
    put(embedded + suite((inner) => inner, chosen))
    const channels = adapter().composerOf($('#text'))?.channels()
    expect(channels?.map(({ platform }) => platform)).toEqual(platforms)
  })

  /** The forms in which the texts of two channels may stand on the page. */
  const apart = (form: 'tabs' | 'panels' | 'both' | 'none', chosen: string, on = true) => {
    const box = (id: string) => `<div id="${id}" role="combobox" contenteditable="true"></div>`
    const tab = (name: string) =>
      `<div role="tab" id="tab-${name}" aria-selected="${name === chosen}"><span>${name}</span></div>`
    const panel = (name: string) =>
      `<div role="tabpanel" aria-labelledby="tab-${name}"${name === chosen ? '' : ' hidden'}>${box(name)}</div>`
    const texts = {
      tabs: () => tab('Facebook') + tab('Instagram') + box('text'),
      panels: () => tab('Facebook') + tab('Instagram') + panel('Facebook') + panel('Instagram'),
      both: () => box('Facebook') + box('Instagram'),
      none: () => box('text'),
    }[form]()
    return `${embedded}<div role="combobox" aria-label="Post to Redaksi">Redaksi, redaksi.id</div>
      <input type="checkbox" role="switch" aria-label="Share to Facebook and Instagram stories" aria-checked="true">
      <div role="switch" aria-checked="${on}" aria-label="Customise post for Facebook and Instagram"></div>
      <div>${texts}</div><div role="button" id="submit">Publish</div>
      ${tab('Instagram').replace('false', 'true')}`
  }
  const told = (id: string) => {
    const composer = adapter().composerOf($(id))
    return [composer?.channels().map(({ platform }) => platform), composer?.worded?.()?.platform]
  }

  it.each(['Facebook', 'Instagram'])('words its channels apart behind tabs (%s)', (chosen) => {
    put(apart('tabs', chosen))
    expect(told('#text')).toEqual([[chosen.toLowerCase()], chosen.toLowerCase()])
    const others = adapter().composerOf($('#text'))?.worded?.()?.others
    expect(others?.map(({ platform }) => platform)).toEqual([
      chosen === 'Facebook' ? 'instagram' : 'facebook',
    ])
  })

  it.each(['panels', 'both'] as const)('words its channels apart in two boxes (%s)', (form) => {
    put(apart(form, 'Facebook'))
    expect(told('#Facebook')).toEqual([['facebook'], 'facebook'])
    expect(told('#Instagram')).toEqual([['instagram'], 'instagram'])
    const thread = adapter().composerOf($('#Instagram'))?.thread()
    expect(thread?.map(({ id }) => id)).toEqual(['Facebook', 'Instagram'])
  })

  it('has one text for both while the switch is off, or while nothing tells whose it is', () => {
    put(apart('tabs', 'Facebook', false))
    expect(told('#text')).toEqual([['facebook', 'instagram'], undefined])
    put(apart('none', ''))
    expect(told('#text')).toEqual([['facebook', 'instagram'], undefined])
  })

  it('gives the number in its dialog as a notice', () => {
    put(
      '<div role="dialog"><div><h2>Your post is published</h2></div><span>ID: 18000000000000000</span></div>',
    )
    expect(adapter().noticeOf($('h2'))).toEqual({ postId: '18000000000000000' })
  })
})

it('takes only its own addresses for a post’s', () => {
  const { permalinkOf } = adapter()
  const at = (permalink: string) =>
    permalinkOf({ event: 'published', platform: 'facebook', text: '', permalink })
  expect(at('https://www.facebook.com/sari/posts/1')).toBe('https://www.facebook.com/sari/posts/1')
  expect(at('https://www.facebook.com.example/sari')).toBeUndefined()
  expect(at('https://evil.example/www.facebook.com')).toBeUndefined()
})
