declare module '*.txt' {
  const list: import('./word-list.ts').WordList
  export default list
}
declare module '*.txt?raw' {
  const source: string
  export default source
}
declare module '*.index' {
  const index: import('./parse.ts').ListIndex
  export default index
}
