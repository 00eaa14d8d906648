declare module '*.txt' {
  const list: import('./word-list.ts').WordList
  export default list
}
declare module '*.txt?raw' {
  const source: string
  export default source
}
declare module '*/pieces.index' {
  const pieces: import('./pack-pieces.ts').PackedPieces
  export default pieces
}
declare module '*/dictionary.index' {
  const index: import('./parse.ts').ListIndex
  export default index
}
