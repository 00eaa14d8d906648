// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { PackStep } from '../../entrypoints/welcome/pack-step.tsx'
import { look, standing, start } from '../../entrypoints/welcome/state.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))

const key = '0a1b-2c3d-4e5f-6071-8293-a4b5-c6d7-e8f9'
let policy: object

beforeEach(() => {
  fakeBrowser.reset()
  policy = {}
  standing.value = undefined
  Object.assign(fakeBrowser.storage, { managed: { get: async () => policy } })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test('says why the pack could not be read, offers to try again, and takes it back once it was read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'))
  start()
  render(<PackStep />)
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('Paket tidak dapat dibaca: Error: IO error')
  expect(screen.queryByText('Membaca paket yang berlaku…')).toBeNull()
  // What cannot be read cannot be replaced either.
  expect(document.querySelector('.drop')).toBeNull()
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
  fireEvent.click(screen.getByText('Coba lagi'))
  expect(reload).toHaveBeenCalledOnce()

  get.mockRestore()
  await fakeBrowser.storage.local.set({ pack: nusaraya() })
  expect((await screen.findByRole('status')).textContent).toContain(nusaraya().institution.name)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('where the policy allows signed packs alone it says so, offers no sample and refuses another file', async () => {
  policy = { packKey: key, managedBy: 'Diskominfo Nusaraya' }
  await look()
  render(<PackStep />)
  screen.getByText('Di komputer ini hanya paket bertanda tangan instansi yang dapat dipakai.')
  expect(screen.queryByText('Mulai dari paket contoh')).toBeNull()
  const file = new File([JSON.stringify(nusaraya())], 'paket.json', { type: 'application/json' })
  fireEvent.change(document.querySelector('#pack-file')!, { target: { files: [file] } })
  await screen.findByText(/Diskominfo Nusaraya hanya mengizinkan paket bertanda tangan kunci/)
  expect(await fakeBrowser.storage.local.get('pack')).toEqual({})
})
