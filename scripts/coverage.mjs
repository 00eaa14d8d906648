// Which code the unit tests run, by room, and every file of which they run less than 80 %. What stands in the browser
// alone (entry points, editors, most of the pages) is run by the browser tests, which are not counted here.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runNode } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const { status } = await runNode(
  'node_modules/vitest/vitest.mjs',
  ['run', '--project', 'unit', '--coverage'],
  { show: true },
)
const { total, ...files } = JSON.parse(readFileSync('.output/coverage/coverage-summary.json', 'utf8'))

const rooms = new Map()
for (const [path, figures] of Object.entries(files)) {
  const file = relative(root, path).replaceAll('\\', '/')
  // A file beside the rooms of utils counts as utils.
  const room = file
    .split('/')
    .slice(0, file.startsWith('utils/') ? 2 : 1)
    .join('/')
    .replace(/\/[^/]+\.ts$/u, '')
  rooms.set(room, [...(rooms.get(room) ?? []), { file, ...figures }])
}
const share = (list, what) => {
  const [covered, all] = list.reduce(
    ([some, every], one) => [some + one[what].covered, every + one[what].total],
    [0, 0],
  )
  return `${((100 * covered) / Math.max(1, all)).toFixed(1)}%`.padStart(7)
}
console.log('\n  lines branches')
for (const [room, list] of [...rooms].sort()) {
  console.log(`${share(list, 'lines')} ${share(list, 'branches')}  ${room} (${list.length} files)`)
  for (const one of list)
    if (one.lines.pct < 80)
      console.log(`${share([one], 'lines')} ${share([one], 'branches')}      ${one.file}`)
}
console.log(`${share([total], 'lines')} ${share([total], 'branches')}  all`)
process.exitCode = status
