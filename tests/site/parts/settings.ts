/** Settings of a page: from its query, else from the server's defaults. They hold until the page is loaded anew. */
const defaults = readDefaults()
const query = new URLSearchParams(location.search)

export const setting = (name: string) => query.get(name) ?? defaults[name] ?? ''

export const isOn = (name: string) => setting(name) === '1'

export const oneOf = <T extends string>(name: string, first: T, ...others: T[]): T =>
  [first, ...others].find((value) => value === setting(name)) ?? first

/** What the server says of the page that it sends, whatever the query says. */
export const given = (name: string) => defaults[name] ?? ''

function readDefaults(): Partial<Record<string, string>> {
  try {
    return JSON.parse(
      document.querySelector<HTMLMetaElement>('meta[name=practice-defaults]')?.content ?? '{}',
    )
  } catch {
    return {}
  }
}
