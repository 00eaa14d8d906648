/**
 * The lines of a stream of text, by line feeds alone (`\r` before one is dropped, as is a byte order mark at the
 * start). Node's own readline also parts lines at U+2028, which JSON texts may hold as it is.
 */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  let first = true
  const clean = (line: string) => {
    const plain = line.endsWith('\r') ? line.slice(0, -1) : line
    const marked = first && plain.startsWith('\ufeff')
    first = false
    return marked ? plain.slice(1) : plain
  }
  for await (const chunk of chunks) {
    const [start = '', ...others] = chunk.split('\n')
    rest += start
    for (const line of others) {
      yield clean(rest)
      rest = line
    }
  }
  if (rest !== '') yield clean(rest)
}
