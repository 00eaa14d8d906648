import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { headingsOf, indexLists, packLexicon } from '../utils/lexicon/parse.ts'
import { indexPieces, patternFiles } from './list-pieces.ts'

const dictionary = fileURLToPath(new URL('../utils/lexicon/dictionary.ts', import.meta.url))

/**
 * Checks and packs the word lists (`utils/lexicon/*.txt`) while building, and makes the index over all of them, and the
 * one over the words of all patterns: a bad line stops the build.
 */
export function lexicon(): Plugin {
  const js = (code: string) => ({ code, moduleType: 'js' as const })
  const pack = (path: string) => packLexicon(readFileSync(path, 'utf8'), basename(path))
  return {
    name: 'saring-lexicon',
    enforce: 'pre',
    // Loads, not transforms: Vite itself would load a `.txt` file as the address of an asset.
    load: {
      filter: { id: /\/utils\/lexicon\/(?:.*\.txt|(?:dictionary|pieces)\.index)$/ },
      handler(id) {
        if (id.endsWith('.txt')) {
          this.addWatchFile(id)
          const packed = pack(id)
          const given = [basename(id, '.txt'), packed, headingsOf(packed)].map((each) => JSON.stringify(each))
          return js(
            `import { packedList } from ${JSON.stringify(dictionary)}\nexport default packedList(${given})`,
          )
        }
        if (basename(id) === 'pieces.index') {
          for (const file of patternFiles()) this.addWatchFile(file)
          return js(`export default ${JSON.stringify(indexPieces())}`)
        }
        const folder = dirname(id)
        const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
        for (const file of files) this.addWatchFile(join(folder, file))
        const lists = files.map((file) => [basename(file, '.txt'), pack(join(folder, file))] as const)
        // In an object, for the bundler puts constant strings wherever they are used: the index would be there thrice.
        return js(`export default ${JSON.stringify(indexLists(lists))}`)
      },
    },
  }
}
