import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { parseLexicon } from '../utils/lexicon/parse.ts'

/** Compiles the word lists (`utils/lexicon/*.txt`) into modules while building, so that nothing parses them later. */
export function lexicon(): Plugin {
  return {
    name: 'saring-lexicon',
    enforce: 'pre',
    // Loads, not transforms: Vite itself would load a `.txt` file as the address of an asset.
    load: {
      filter: { id: /\/utils\/lexicon\/.*\.txt$/ },
      async handler(id) {
        this.addWatchFile(id)
        const source = await readFile(id, 'utf8')
        const entries = parseLexicon(source, basename(id)).map(({ phrase, values, tags }) => [
          phrase,
          values,
          tags,
        ])
        return { code: `export default ${JSON.stringify(entries)}`, moduleType: 'js' }
      },
    },
  }
}
