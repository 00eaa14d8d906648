/** What a room may import. Rooms are the folders (or single files) of `utils`; see the table in docs/architecture. */
export interface Room {
  /** Rooms whose code it may use; its own is always allowed. */
  readonly uses: readonly string[]
  /** Rooms of which it may know the types only. */
  readonly knows?: readonly string[]
  /** Packages. */
  readonly packages?: readonly string[]
  /** No DOM, browser API, clock or randomness: today's date comes in with the context. */
  readonly pure?: boolean
}

/** The rooms that have rules of their own. Any other room of `utils` may use all of `utils` and any package. */
export const rooms: Readonly<Record<string, Room>> = {
  draft: { uses: [], pure: true },
  lexicon: { uses: [], knows: ['draft'], pure: true },
  pack: { uses: ['draft', 'lexicon'], packages: ['valibot'], pure: true },
  rules: { uses: ['draft', 'lexicon'], knows: ['pack'], pure: true },
  checker: { uses: ['draft', 'lexicon', 'rules', 'pack'], pure: true },
  training: { uses: ['draft', 'lexicon', 'rules', 'checker', 'pack'], packages: ['valibot'], pure: true },
  report: { uses: ['draft', 'rules', 'pack'], knows: ['log', 'aspirations'], pure: true },
  aspirations: {
    uses: ['draft', 'lexicon', 'pack'],
    packages: ['valibot', '@noble/hashes'],
    pure: true,
  },
  newsroom: {
    uses: ['draft', 'lexicon', 'rules', 'checker', 'pack'],
    packages: ['valibot', '@noble/hashes', 'diff'],
    pure: true,
  },
  platforms: { uses: ['pack'], knows: ['draft', 'editor'], packages: ['valibot'] },
  editor: { uses: ['draft'], knows: ['pack'] },
}

/** Scripts that run in the platforms' pages, and what they must never reach: the log opens in our own origin only. */
export const pageScripts: readonly string[] = [
  ...['x', 'facebook', 'instagram'].flatMap((name) => [
    `entrypoints/watch-${name}.content.ts`,
    `entrypoints/witness-${name}.content.ts`,
  ]),
  'entrypoints/assistant.ts',
  'entrypoints/capture.ts',
]
export const notInPages: readonly string[] = [
  'dexie',
  'pouchdb-core',
  'utils/log/database.ts',
  'utils/aspirations-database.ts',
  'utils/newsroom-database.ts',
  'utils/newsroom-tables.ts',
]
