import { parseSync, Visitor } from 'oxc-parser'

/** Shorter ones, in characters, are left where they stand. */
const long = 60

/**
 * Puts the long strings of a script (word lists, expressions, texts) before it: in a script an engine reads them twice,
 * with the source and with what it has compiled. The first line tells how many characters they are; `loadCompiled` takes
 * them apart. The script gets them as `longStrings`.
 */
export function withLongStrings(script) {
  let strings = ''
  let code = ''
  let done = 0
  for (const { start, end, value } of longStringsOf(script)) {
    code += `${script.slice(done, start)}longStrings.slice(${strings.length}, ${strings.length + value.length})`
    strings += value
    done = end
  }
  return `${strings.length}\n${strings}${code}${script.slice(done)}`
}

/** In their order. Those with a character of more than a byte stay, and names. */
function longStringsOf(script) {
  const found = []
  const names = new Set()
  new Visitor({
    Property({ key, computed }) {
      if (!computed) names.add(key.start)
    },
    Literal(node) {
      const { value, start } = node
      if (typeof value !== 'string' || value.length < long || names.has(start)) return
      if (!/[^\0-\xff]/u.test(value)) found.push(node)
    },
  }).visit(parseSync('script.cjs', script).program)
  return found
}
