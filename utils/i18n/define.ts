/** A text of the interface. `{name}` stands for a value; with `one` and `other`, the value `count` chooses. */
export type Message = string | { readonly one: string; readonly other: string }

/** The texts of one surface. Indonesian is the source; the compiler sees to it that English has the same keys. */
export function defineSurface<Key extends string>(surface: {
  readonly id: Readonly<Record<Key, Message>>
  readonly en: Readonly<Record<NoInfer<Key>, Message>>
}) {
  return surface
}
