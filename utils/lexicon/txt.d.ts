declare module '*.txt' {
  const entries: import('./lexicon.ts').Compiled
  export default entries
}
declare module '*.txt?raw' {
  const source: string
  export default source
}
