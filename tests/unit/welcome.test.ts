import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { welcome } from '../../entrypoints/background/welcome.ts'
import { askForSites, withheldSites } from '../../utils/site-access.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))

const create = vi.fn()
let policy: () => Promise<object>

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(fakeBrowser.storage, { managed: { get: () => policy() } })
  Object.assign(fakeBrowser.tabs, { create: create.mockReset() })
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `own:/${path}` })
})

test.each([
  ['no policy', async () => ({}), true],
  ['a policy that the browser refuses to read', () => Promise.reject(new Error('No managed storage')), true],
  ['a policy about other things', async () => ({ managedBy: 'Diskominfo', gate: 'block' }), true],
  ['a policy that wants the page', async () => ({ welcome: 'on' }), true],
  ['a policy with a slip', async () => ({ welcome: 'mati' }), true],
  ['a policy that wants no page', async () => ({ welcome: 'off' }), false],
  ['the same beside a slip elsewhere', async () => ({ welcome: 'off', gate: 'keras' }), false],
])('under %s the first run opens its page: %s', async (_, answer, opens) => {
  policy = answer
  await welcome()
  expect(create.mock.calls).toEqual(opens ? [[{ url: 'own://welcome.html' }]] : [])
})

test('a policy that is slow to come is waited for', async () => {
  vi.useFakeTimers()
  policy = () => new Promise((resolve) => setTimeout(() => resolve({ welcome: 'off' }), 8000))
  const opened = welcome()
  await vi.advanceTimersByTimeAsync(8500)
  await opened
  vi.useRealTimers()
  expect(create).not.toHaveBeenCalled()
})

test('names the sites that the browser withholds, and asks for them alone', async () => {
  const request = vi.fn(async () => true)
  const origins = ['https://x.com/*', 'https://www.facebook.com/*']
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: origins }) })
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async (wanted: { origins: string[] }) => wanted.origins[0] !== origins[1],
      request,
    },
  })
  const withheld = await withheldSites()
  expect(withheld).toEqual([origins[1]])
  expect(await askForSites(withheld)).toBe(true)
  expect(request).toHaveBeenCalledWith({ origins: [origins[1]] })
})
