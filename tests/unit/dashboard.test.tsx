// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readAddress, writeAddress } from '../../entrypoints/dashboard/address.ts'
import { App } from '../../entrypoints/dashboard/app.tsx'
import {
  changeFilter,
  close,
  failure,
  log,
  open,
  rejected,
  start,
  total,
  view,
} from '../../entrypoints/dashboard/state.ts'
import { append } from '../../utils/log/append.ts'
import { database } from '../../utils/log/database.ts'
import type { NewEntry } from '../../utils/log/entry.ts'
import { LogView } from '../../utils/log/view.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))

describe('address', () => {
  test.each([
    ['', {}],
    [
      '#search=donor+darah&from=2026-11-01&platform=x',
      { search: 'donor darah', from: '2026-11-01', platform: 'x' },
    ],
    ['#platform=tiktok&kind=reply&from=kemarin&rule=', { kind: 'reply' }],
    ['#__proto__=1&constructor=2', {}],
  ])('%j asks for %j', (hash, filter) => {
    expect(readAddress(hash).filter).toEqual(filter)
  })

  test('carries any view there and back', () => {
    const words = fc.string({ minLength: 1 }).map((text) => text.toWellFormed())
    const filter = fc.record(
      {
        search: words,
        account: words,
        rule: words,
        from: fc.constant('2026-11-01'),
        platform: fc.constantFrom('x' as const, 'facebook' as const),
        kind: fc.constantFrom('post' as const, 'comment' as const),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(filter, fc.option(fc.uuid(), { nil: undefined }), (given, id) => {
        const wanted = { filter: given, ...(id && { open: id }) }
        expect(readAddress(writeAddress(wanted))).toEqual(wanted)
      }),
    )
  })
})

describe('page', () => {
  let stop = () => {}
  beforeEach(async () => {
    vi.stubGlobal('navigator', { ...navigator, locks: queueingLocks() })
    history.replaceState(null, '', '/')
    view.value = { filter: {} }
    log.value = undefined
    failure.value = undefined
    rejected.value = []
    await database.delete()
    await database.open()
  })
  afterEach(() => {
    stop()
    stop = () => {}
    cleanup()
    vi.unstubAllGlobals()
  })
  const begin = async (...posts: NewEntry[]) => {
    for (const post of posts) await append(post)
    stop = start()
    await vi.waitFor(() => expect(total.value).toBe(posts.length))
  }

  test('waits, greets the first run, and says what is wrong', async () => {
    render(<App />)
    expect(screen.getByText('Membuka catatan…')).toBeTruthy()
    stop = start()
    expect(await screen.findByRole('heading', { name: 'Belum ada unggahan yang tercatat' })).toBeTruthy()
    failure.value = 'disk penuh'
    expect((await screen.findByRole('alert')).textContent).toContain('disk penuh')
  })

  test('tells what the log refused, and why', async () => {
    await begin(newPost())
    rejected.value = [{ entry: {}, reason: 'text: wajib diisi' }]
    render(<App />)
    expect(screen.getByText(/1 unggahan tidak dapat dicatat.*text: wajib diisi/u)).toBeTruthy()
  })

  test('shows what comes into the log while it is open', async () => {
    await begin(newPost({ text: 'Pertama' }))
    render(<App />)
    await append(newPost({ text: 'Kedua' }))
    expect(await screen.findByText('2 unggahan')).toBeTruthy()
  })

  test('goes on searching while the first matches show, and counts them', async () => {
    await begin(newPost({ text: 'Donor darah' }), newPost({ text: 'Jalan ditutup' }))
    render(<App />)
    changeFilter({ search: 'DONOR' })
    expect(await screen.findByText('1 dari 2 unggahan')).toBeTruthy()
    changeFilter({ search: 'tidakada' })
    expect(await screen.findByRole('heading', { name: 'Tidak ada yang cocok' })).toBeTruthy()
  })

  test('lays a very long list out stretch by stretch', async () => {
    await begin(newPost())
    render(<App />)
    const length = 45_000
    const at = Float64Array.from({ length }, (_, n) => Date.UTC(2026, 10, 23) - n * 60_000)
    const order = Uint32Array.from({ length }, (_, n) => n)
    const certain = new Uint16Array(length)
    log.value = { view: Object.assign(new LogView(), { at, order, flags: certain, count: length }) }
    const shown = (part: string) => screen.findByText(part)
    const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
    await shown('1 sampai 20.000 dari 45.000')
    expect(screen.getByRole('button', { name: 'Lebih baru' }).hasAttribute('disabled')).toBe(true)
    press('Lebih lama')
    await shown('20.001 sampai 40.000 dari 45.000')
    fireEvent.keyDown(screen.getByRole('listbox'), { key: 'End' })
    await shown('40.001 sampai 45.000 dari 45.000')
    expect(screen.getByRole('button', { name: 'Lebih lama' }).hasAttribute('disabled')).toBe(true)
    fireEvent.keyDown(screen.getByRole('listbox'), { key: 'Home' })
    await shown('1 sampai 20.000 dari 45.000')
  })

  test('says beside a post who approved it, and on what ground', async () => {
    const approval = {
      by: 'Bambang',
      position: 'Kabid',
      at: '2026-11-23T08:00:00+07:00',
      proof: 'file' as const,
    }
    const post = newPost({ approval })
    await begin(post)
    open(post.id)
    render(<App />)
    await vi.waitFor(() => expect(document.querySelector('.facts')?.textContent).toContain('Bambang, Kabid'))
    expect(document.querySelector('.facts')?.textContent).toContain('nama tidak dibuktikan')
    close()
  })

  test('opens the posts of a thread from one another', async () => {
    const first = newPost({ text: 'Pertama', thread: { root: '9', position: 0 } })
    const second = newPost({ text: 'Kedua', thread: { root: '9', position: 1 } })
    await begin(second, newPost({ text: 'Lain', thread: { root: '8', position: 0 } }), first)
    open(first.id)
    render(<App />)
    await vi.waitFor(() => expect(document.querySelector('.paper')?.textContent).toBe('Pertama'))
    await vi.waitFor(() => expect(document.querySelectorAll('.thread button')).toHaveLength(2))
    const parts = [...document.querySelectorAll('.thread button')]
    expect(parts.map((part) => part.textContent)).toEqual([
      'Bagian 1 dari utasPertama',
      'Bagian 2 dari utasKedua',
    ])
    fireEvent.click(parts[1]!)
    expect(location.hash).toBe(`#open=${second.id}`)
    close()
    expect(location.hash).toBe('')
  })
})
