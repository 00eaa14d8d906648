// The store packages for Chrome, Edge and Firefox, the sources beside them, and a list of checksums. The same sources
// give the same bytes. With SARING_RELEASE_KEY, the path of an Ed25519 key in PEM form, the list is signed.
import { createHash, createPrivateKey, sign } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lintFirefox } from './lint-firefox.mjs'
import { runNode } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const output = join(root, '.output')
const release = join(output, 'release')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

rmSync(release, { recursive: true, force: true })
mkdirSync(release, { recursive: true })
for (const browser of ['chrome', 'edge', 'firefox']) {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  const { status } = await runNode(wxt, ['zip', '-b', browser, ...(browser === 'firefox' ? ['--mv3'] : [])], {
    show: true,
    cwd: root,
  })
  if (status !== 0) process.exit(status)
}
const wrong = await lintFirefox(join(output, 'firefox-mv3'))
if (wrong.length > 0) {
  console.error(`The Firefox store would not take this:\n${wrong.join('\n')}`)
  process.exit(1)
}
const made = readdirSync(output).filter(
  (name) => name.startsWith(`saring-${version}-`) && /\.(?:zip|cdx\.json)$/u.test(name),
)
for (const name of made) renameSync(join(output, name), join(release, name))
const sums = made
  .sort()
  .map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(join(release, name)))
        .digest('hex')}  ${name}\n`,
  )
  .join('')
writeFileSync(join(release, 'SHA256SUMS'), sums)
const key = process.env.SARING_RELEASE_KEY
if (key) {
  const signature = sign(null, Buffer.from(sums), createPrivateKey(readFileSync(key)))
  writeFileSync(join(release, 'SHA256SUMS.sig'), signature)
}
console.log(`\n${sums}`)
