import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { packLexicon } from '../utils/lexicon/parse.ts'

const unpack = fileURLToPath(new URL('../utils/lexicon/unpack.ts', import.meta.url))

/** Checks and packs the word lists (`utils/lexicon/*.txt`) while building: a bad line stops the build. */
export function lexicon(): Plugin {
  return {
    name: 'saring-lexicon',
    enforce: 'pre',
    // Loads, not transforms: Vite itself would load a `.txt` file as the address of an asset.
    load: {
      filter: { id: /\/utils\/lexicon\/.*\.txt$/ },
      async handler(id) {
        this.addWatchFile(id)
        const packed = packLexicon(await readFile(id, 'utf8'), basename(id))
        const code = `import { unpack } from ${JSON.stringify(unpack)}\nexport default unpack(${JSON.stringify(packed)})`
        return { code, moduleType: 'js' }
      },
    },
  }
}
