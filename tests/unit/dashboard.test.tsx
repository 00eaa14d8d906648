// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readAddress, writeAddress } from '../../entrypoints/dashboard/address.ts'
import { App } from '../../entrypoints/dashboard/app.tsx'
import { close, failure, open, rejected, rows, view } from '../../entrypoints/dashboard/state.ts'
import { genesis, type Row } from '../../utils/log/database.ts'
import { matcher } from '../../utils/log/query.ts'
import { newPost } from '../fixtures/post.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))

const row = (changes: Partial<Row> = {}): Row => {
  const post = newPost(changes)
  return {
    ...post,
    seq: 1,
    previous: genesis,
    hash: 'a'.repeat(64),
    installation: crypto.randomUUID(),
    at: Date.parse(post.publishedAt),
    ...changes,
  }
}

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

describe('filter', () => {
  const matches = (filter: Parameters<typeof matcher>[0], changes: Partial<Row> = {}) =>
    matcher(filter)(row(changes))

  test.each([
    [{}, true],
    [{ search: 'DONOR aula' }, false],
    [{ search: 'DONOR  rabu' }, true],
    [{ search: '@diskominfo' }, true],
    [{ account: 'Diskominfo.Nusaraya' }, true],
    [{ account: 'nusaraya' }, false],
    [{ platform: 'facebook' }, false],
    [{ kind: 'post' }, true],
    [{ rule: 'etika/membentak' }, true],
    [{ rule: 'etika/provokasi' }, false],
    [{ rule: 'any' }, true],
    [{ rule: 'none' }, false],
    [{ from: '2026-02-31x' }, false],
  ] as const)('%j: %s', (filter, expected) => {
    expect(matches(filter)).toBe(expected)
  })

  test('takes days whole, both included', () => {
    const at = (hours: number) => ({ at: new Date(2026, 10, 23, hours).getTime() })
    const day = { from: '2026-11-23', to: '2026-11-23' }
    expect([-1, 0, 23, 24].map((hours) => matches(day, at(hours)))).toEqual([false, true, true, false])
  })
})

describe('page', () => {
  beforeEach(() => {
    history.replaceState(null, '', '/')
    view.value = { filter: {} }
    rows.value = undefined
    failure.value = undefined
    rejected.value = []
  })
  afterEach(cleanup)

  test('waits, greets the first run, and says what is wrong', () => {
    render(<App />)
    expect(screen.getByText('Membuka catatan…')).toBeTruthy()
    rows.value = []
    cleanup()
    render(<App />)
    expect(screen.getByRole('heading', { name: 'Belum ada unggahan yang tercatat' })).toBeTruthy()
    failure.value = 'disk penuh'
    cleanup()
    render(<App />)
    expect(screen.getByRole('alert').textContent).toContain('disk penuh')
  })

  test('tells what the log refused, and why', () => {
    rows.value = [row()]
    rejected.value = [{ entry: {}, reason: 'text: wajib diisi' }]
    render(<App />)
    expect(screen.getByText(/1 unggahan tidak dapat dicatat.*text: wajib diisi/u)).toBeTruthy()
  })

  test('opens the posts of a thread from one another', () => {
    const first = row({ text: 'Pertama', thread: { root: '9', position: 0 } })
    const second = row({ text: 'Kedua', thread: { root: '9', position: 1 } })
    rows.value = [second, row({ text: 'Lain', thread: { root: '8', position: 0 } }), first]
    open(first.id)
    render(<App />)
    expect(document.querySelector('.paper')?.textContent).toBe('Pertama')
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
