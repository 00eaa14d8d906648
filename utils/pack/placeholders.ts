/** `{{nama}}`, with spaces allowed inside. */
export const placeholder = /\{\{\s*([\w.-]+)\s*\}\}/gu

/** The names that a template's body asks for, each once, in their order. */
export function placeholdersOf(body: string): string[] {
  return [...new Set([...body.matchAll(placeholder)].map(([, name]) => name!))]
}

/** Braces left over that form no field: `{{`, `}}`, `{{dua kata}}`. */
export function strayBraces(body: string): string | undefined {
  return /\{\{.{0,20}|.{0,20}\}\}/u.exec(body.replace(placeholder, ''))?.[0]
}
