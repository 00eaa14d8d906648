import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { parseLexicon } from '../utils/lexicon/parse.ts'

/** Compiles the word lists (`utils/lexicon/*.txt`) into modules while building, so that nothing parses them later. */
export function lexicon(): Plugin {
  return {
    name: 'saring-lexicon',
    enforce: 'pre',
    transform: {
      filter: { id: /\/utils\/lexicon\/.*\.txt$/ },
      handler(source, id) {
        const entries = parseLexicon(source, basename(id)).map(({ phrase, values, tags }) => [
          phrase,
          values,
          tags,
        ])
        return { code: `export default ${JSON.stringify(entries)}`, map: null, moduleType: 'js' }
      },
    },
  }
}
