// As much of PouchDB as `remote.ts` asks for. DefinitelyTyped's declarations change Node's own `Buffer` for everything.
declare module 'pouchdb-core' {
  type Document = Readonly<Record<string, unknown>> & { readonly _id: string; readonly _rev: string }
  interface Options {
    readonly adapter: string
    readonly skip_setup: boolean
    readonly fetch: (url: string, init?: RequestInit) => Promise<Response>
    readonly auth?: { readonly username: string; readonly password: string }
  }
  interface ChangesOptions {
    readonly since: string | number
    readonly limit: number
    readonly batch_size: number
    readonly include_docs: boolean
    readonly conflicts: boolean
    readonly style: 'all_docs'
    readonly selector?: Readonly<Record<string, unknown>>
  }
  interface Changes {
    readonly results: readonly {
      readonly id: string
      readonly deleted?: boolean
      readonly changes: readonly { readonly rev: string }[]
      readonly doc?: Document | null
    }[]
    readonly last_seq: string | number
  }
  export default class PouchDB {
    static plugin(adapter: unknown): void
    constructor(url: string, options: Options)
    info(): Promise<unknown>
    revsDiff(
      revisions: Readonly<Record<string, readonly string[]>>,
    ): Promise<Readonly<Record<string, unknown>>>
    allDocs(options: {
      readonly keys: readonly string[]
    }): Promise<{ readonly rows: readonly { readonly id?: string }[] }>
    bulkDocs(
      documents: readonly unknown[],
      options: { readonly new_edits: false },
    ): Promise<readonly Readonly<Record<string, unknown>>[]>
    changes(options: ChangesOptions): PromiseLike<Changes>
    bulkGet(options: {
      readonly docs: readonly { readonly id: string; readonly rev: string }[]
      readonly revs: true
    }): Promise<{
      readonly results: readonly {
        readonly docs: readonly {
          readonly ok?: Document
          readonly error?: Readonly<Record<'error' | 'name' | 'reason' | 'message', string | undefined>>
        }[]
      }[]
    }>
    get(id: string, options?: { readonly rev: string }): Promise<Document>
    put(document: Readonly<Record<string, unknown>>): Promise<{ readonly rev: string }>
  }
}
declare module 'pouchdb-adapter-http' {
  const adapter: unknown
  export default adapter
}
