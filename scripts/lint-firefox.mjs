// What the Firefox store would say of the build for Firefox: every error, and every warning but those that
// docs/release.md gives a reason for.
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import linter from 'addons-linter'

/** The warnings that stay, each once; docs/release.md says why. */
const known = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^assistant\.js$/u },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^capture\.js$/u },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\//u },
  { code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', file: /^manifest\.json$/u },
]

/** What is wrong with a folder or package, a line each. */
export async function lintFirefox(path) {
  const instance = linter.createInstance({
    config: { _: [path], logLevel: 'fatal', output: 'none', stack: false, pretty: false, selfHosted: false },
    runAsBinary: false,
  })
  const { errors, warnings } = await instance.run()
  const excuses = [...known]
  const stays = ({ code, file = '' }) => {
    const at = excuses.findIndex((each) => each.code === code && each.file.test(file))
    return at >= 0 && excuses.splice(at, 1).length > 0
  }
  return [...errors, ...warnings.filter((warning) => !stays(warning))].map(
    ({ _type, code, file, line, message }) => `${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const wrong = await lintFirefox(join(root, '.output/firefox-mv3'))
  console.log(wrong.length === 0 ? 'The build for Firefox is fit for its store.' : wrong.join('\n'))
  process.exitCode = wrong.length === 0 ? 0 : 1
}
