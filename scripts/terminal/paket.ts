import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { mostCharacters, readJson, tooLong, tooLongHint } from '../../utils/pack/json.ts'
import { notices } from '../../utils/pack/notices.ts'
import { readPack } from '../../utils/pack/pack.ts'
import { type Checked, type Problem, validate } from '../../utils/pack/validate.ts'
import { fingerprintOf, makeKeys, openPack, signPack } from '../../utils/pack-signature.ts'
import { rules } from '../../utils/rules/index.ts'

const usage = `Pakai: npm run -s paket -- PERINTAH
  kunci BERKAS-KUNCI                               membuat kunci instansi; simpan berkasnya baik-baik
  tanda-tangan PAKET --kunci BERKAS-KUNCI --ke HASIL   menandatangani paket
  verifikasi BERKAS [--sidik SIDIK]                memeriksa tanda tangan dan pembuatnya
  periksa BERKAS                                   memeriksa isi paket, bertanda tangan atau tidak`

const keySchema = v.strictObject({
  format: v.literal('saring-key'),
  version: v.literal(1),
  public: v.string(),
  private: v.string(),
})

type Given = { readonly kunci?: string; readonly ke?: string; readonly sidik?: string }

const commands: Record<string, (file: string, given: Given) => Promise<number>> = {
  kunci: makeKeyFile,
  'tanda-tangan': sign,
  verifikasi: verify,
  periksa: check,
}

/** The command for packs. Resolves to the exit status: 0, 1 (the file is bad), 2 (usage, or a file that is not there). */
export async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { kunci: { type: 'string' }, ke: { type: 'string' }, sidik: { type: 'string' } },
    })
    const [name = '', file, ...rest] = positionals
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command || file === undefined || rest.length > 0) throw new Error(usage)
    return await command(file, values)
  } catch (error) {
    console.error(explained(error))
    return 2
  }
}

function explained(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException
  if (code === 'EEXIST') return `${path} sudah ada dan tidak ditimpa.`
  return code === 'ENOENT' ? `${path} tidak ada.` : message
}

async function makeKeyFile(file: string): Promise<number> {
  const keys = await makeKeys()
  // Never over another key: the packs that it signed could not be followed by a new one.
  writeFileSync(file, print({ format: 'saring-key', version: 1, ...keys }), { mode: 0o600, flag: 'wx' })
  console.log(
    `Kunci tersimpan di ${file}. Berkas ini rahasia: siapa memegangnya dapat membuat paket instansi Anda.`,
  )
  console.log(`Sidik kunci: ${await fingerprintOf(keys.public)}`)
  return 0
}

async function sign(file: string, { kunci, ke }: Given): Promise<number> {
  if (kunci === undefined || ke === undefined) throw new Error(usage)
  const key = readAs(keySchema, kunci)
  const data = readFile(file)
  const pack = data.ok ? readPack(data.value) : data
  if (!key.ok || !pack.ok || !data.ok) {
    return refuse(
      key.ok ? file : kunci,
      [key, data, pack].flatMap((read) => (read.ok ? [] : read.problems)),
    )
  }
  writeFileSync(ke, print(await signPack(data.value as Record<string, unknown>, key.value)))
  console.log(`${ke}: paket ${pack.value.id} versi ${pack.value.version} ditandatangani.`)
  console.log(`Sidik kunci: ${await fingerprintOf(key.value.public)}`)
  return 0
}

async function verify(file: string, { sidik }: Given): Promise<number> {
  const data = readFile(file)
  const opened = data.ok ? await openPack(data.value) : data
  if (!opened.ok) return refuse(file, opened.problems)
  const { pack, fingerprint } = opened.value
  if (fingerprint === undefined)
    return refuse(file, [{ path: 'signature', reason: 'paket ini tidak bertanda tangan' }])
  if (sidik !== undefined && sidik !== fingerprint) {
    return refuse(file, [
      {
        path: 'key',
        value: fingerprint,
        reason: `bukan kunci ${sidik}`,
        hint: 'cocokkan dengan pembuat paket',
      },
    ])
  }
  console.log(`${file}: tanda tangan sah. Paket ${pack.id} versi ${pack.version}.`)
  console.log(`Sidik kunci: ${fingerprint}`)
  return 0
}

async function check(file: string): Promise<number> {
  const data = readFile(file)
  const opened = data.ok ? await openPack(data.value) : data
  if (!opened.ok) return refuse(file, opened.problems)
  const { pack } = opened.value
  console.log(`${file}: paket ${pack.id} versi ${pack.version} sah.`)
  const found = notices(pack, {
    today: new Date().toISOString().slice(0, 10),
    rules: rules.map(({ id }) => id),
  })
  if (found.length > 0) console.log(`Catatan (paket tetap dapat dipakai):\n${list(found)}`)
  return 0
}

function readFile(file: string): Checked<unknown> {
  const { size } = statSync(file)
  if (size <= 4 * mostCharacters) return readJson(readFileSync(file, 'utf8'))
  return { ok: false, problems: [{ path: '', reason: tooLong(size), hint: tooLongHint }] }
}

function readAs<T extends v.GenericSchema>(schema: T, file: string): Checked<v.InferOutput<T>> {
  const data = readFile(file)
  return data.ok ? validate(schema, data.value) : data
}

function refuse(file: string, problems: readonly Problem[]): number {
  console.error(`${file}: ditolak.\n${list(problems)}`)
  return 1
}

const list = (problems: readonly Problem[]): string =>
  problems
    .map(({ path, value, reason, hint }) => {
      const place = path && `${path}: `
      return `  ${place}${reason}${value ? ` (tertulis ${value})` : ''}${hint ? `\n    → ${hint}` : ''}`
    })
    .join('\n')

const print = (data: object) => `${JSON.stringify(data, null, 2)}\n`
