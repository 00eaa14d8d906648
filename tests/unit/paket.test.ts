import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../scripts/terminal/paket.ts'
import { starterPack } from '../fixtures/starter-pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'paket-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

let said = ''
beforeEach(() => {
  said = ''
  const say = (line: unknown) => {
    said += `${line}\n`
  }
  vi.spyOn(console, 'log').mockImplementation(say)
  vi.spyOn(console, 'error').mockImplementation(say)
})
afterEach(() => void vi.restoreAllMocks())

/** Runs the command; tells the exit status with what it said. */
async function run(...args: string[]): Promise<{ status: number; said: string }> {
  said = ''
  return { status: await main(args), said }
}
const write = (name: string, data: unknown) =>
  writeFileSync(at(name), typeof data === 'string' ? data : JSON.stringify(data))
const fingerprint = () => /Sidik kunci: (\S+)/u.exec(said)![1]!

describe('the command for packs', () => {
  it('makes a key, signs with it and verifies; a changed pack or another key does not pass', async () => {
    write('paket.json', starterPack)
    expect(await run('kunci', at('kunci.json'))).toMatchObject({ status: 0 })
    const sidik = fingerprint()
    expect(sidik).toMatch(/^[0-9a-f]{4}(?:-[0-9a-f]{4}){7}$/u)
    expect(statSync(at('kunci.json')).mode & 0o777).toBe(0o600)

    const signed = at('resmi.json')
    expect(await run('tanda-tangan', at('paket.json'), '--kunci', at('kunci.json'), '--ke', signed)).toEqual({
      status: 0,
      said: expect.stringContaining(sidik),
    })
    expect(readFileSync(signed, 'utf8')).not.toContain(
      JSON.parse(readFileSync(at('kunci.json'), 'utf8')).private,
    )
    expect(await run('verifikasi', signed, '--sidik', sidik)).toMatchObject({ status: 0 })
    expect(await run('periksa', signed)).toMatchObject({ status: 0 })

    write('diubah.json', readFileSync(signed, 'utf8').replace('Nusaraya', 'Nusajaya'))
    expect(await run('verifikasi', at('diubah.json'))).toEqual({
      status: 1,
      said: expect.stringContaining('diubah sesudah ditandatangani'),
    })
    await run('kunci', at('kunci-lain.json'))
    expect(await run('verifikasi', signed, '--sidik', fingerprint())).toEqual({
      status: 1,
      said: expect.stringContaining('cocokkan dengan pembuat paket'),
    })
    expect(await run('verifikasi', at('paket.json'))).toEqual({
      status: 1,
      said: expect.stringContaining('tidak bertanda tangan'),
    })
  })

  it('never writes over a key', async () => {
    await run('kunci', at('satu.json'))
    const key = readFileSync(at('satu.json'), 'utf8')
    expect(await run('kunci', at('satu.json'))).toEqual({
      status: 2,
      said: expect.stringContaining('tidak ditimpa'),
    })
    expect(readFileSync(at('satu.json'), 'utf8')).toBe(key)
  })

  it('refuses a bad pack with path, value, reason and hint, and signs none', async () => {
    write('buruk.json', { ...starterPack, gate: 'tutup' })
    await run('kunci', at('dua.json'))
    for (const args of [
      ['periksa', at('buruk.json')],
      ['tanda-tangan', at('buruk.json'), '--kunci', at('dua.json'), '--ke', at('tidak.json')],
    ]) {
      const { status, said: told } = await run(...args)
      expect(status).toBe(1)
      expect(told).toMatch(/gate: harus .* \(tertulis "tutup"\)\n {4}→ pilih salah satu: advise/u)
    }
    expect(() => statSync(at('tidak.json'))).toThrow('ENOENT')
  })

  it('tells how it is used, and what is not there', async () => {
    for (const args of [
      [],
      ['toString', 'x'],
      ['periksa'],
      ['periksa', 'a', 'b'],
      ['tanda-tangan', at('paket.json')],
    ])
      expect(await run(...args)).toEqual({
        status: 2,
        said: expect.stringContaining('Pakai: npm run -s paket'),
      })
    expect(await run('periksa', at('tiada.json'))).toEqual({
      status: 2,
      said: expect.stringContaining('tiada.json tidak ada'),
    })
  })
})
