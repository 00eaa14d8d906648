// Makes a fresh clone ready, with nothing but Node and npm there. Plain Node: it runs before any package is installed.
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const debianPackages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji', 'openssl']

/** Installs the packages where they are missing or old. Throws where it cannot, or where Node is too old. */
export async function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`)
  }
  const installed = modified('node_modules/.package-lock.json')
  if (installed > 0 && installed >= modified('package-lock.json')) return
  console.log('Installing the packages …')
  await must('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
}

/**
 * Installs what is missing of Chromium, the practice pages' openssl and, `withFirefox`, Firefox, on Debian as root.
 * Throws where it cannot.
 */
export async function ensureBrowsers({ withFirefox }) {
  const noFirefox = withFirefox && !process.env.FIREFOX && !['firefox-esr', 'firefox'].some(inPath)
  const missing = [
    ...(process.env.CHROMIUM || browsers.some(inPath) ? [] : ['Chromium']),
    ...(noFirefox ? ['Firefox'] : []),
    ...(inPath('openssl') ? [] : ['openssl']),
  ]
  if (missing.length === 0) return
  const wanted = [...debianPackages, ...(noFirefox ? ['firefox-esr'] : [])]
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0 || !inPath('apt-get')) {
    throw new Error(
      `${missing.join(' and ')} not found. Install it (Debian, as root: apt-get install ${wanted.join(' ')}), or name a browser's program in the variable CHROMIUM or FIREFOX.`,
    )
  }
  console.log(`Installing ${missing.join(' and ')} …`)
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await must('apt-get', ['update'], quiet)
  await must('apt-get', ['install', '-y', '--no-install-recommends', ...wanted], quiet)
}

const modified = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0

function inPath(program) {
  const names = process.platform === 'win32' ? [`${program}.exe`, program] : [program]
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)].filter(Boolean)
  return folders.some((folder) => names.some((name) => existsSync(join(folder, name))))
}

async function must(command, args, options) {
  const { status, output } = await run(command, args, { cwd: root, ...options })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`)
}
