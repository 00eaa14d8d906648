declare module '*.txt' {
  const entries: import('./lexicon.ts').Compiled
  export default entries
}
