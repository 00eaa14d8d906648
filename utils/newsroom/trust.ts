/** A key by which somebody signs letters, as this newsroom came to know it. */
export interface KnownKey {
  /** Public, raw, in hex. */
  readonly key: string
  /** The name in the first letter that it signed. */
  readonly name: string
  readonly position: string
  /** Milliseconds since 1970. */
  readonly seenAt: number
  /**
   * `seen`: came in a letter. `clash`: came under a name that had another key before. `trusted`: the person here
   * compared its words with its owner. `refused`: the person here takes nothing of it any more.
   */
  readonly state: 'seen' | 'clash' | 'trusted' | 'refused'
}

/** An editor as the institution's pack names them. */
export interface Editor {
  readonly name: string
  readonly key: string
}

/**
 * Whom a letter comes from: an editor of the pack, this very newsroom, one whom the person here trusts, a key that was
 * only seen, a key under a name that had another one, a refused one, one that the pack does not name although it names
 * editors, or nobody.
 */
export type Trust = 'listed' | 'own' | 'trusted' | 'seen' | 'clash' | 'refused' | 'unlisted' | 'unsigned'

/** Where the pack names editors it alone decides: nobody can make an editor of themselves. */
export function trustIn(
  key: string | undefined,
  {
    editors,
    known,
    own,
  }: {
    readonly editors: readonly Editor[]
    readonly known: KnownKey | undefined
    readonly own: string | undefined
  },
): Trust {
  if (key === undefined) return 'unsigned'
  if (known?.state === 'refused') return 'refused'
  if (editors.some((editor) => editor.key === key)) return 'listed'
  if (editors.length > 0) return 'unlisted'
  return key === own ? 'own' : (known?.state ?? 'seen')
}

/**
 * On what ground an approval may let a post out, as the log tells it; undefined where it may not. Without editors in the
 * pack a signature is not demanded, since nobody could say whose it should be.
 */
export function proofBy(trust: Trust, editors: readonly Editor[]): 'file' | 'key' | 'listed' | undefined {
  if (trust === 'listed') return 'listed'
  if (editors.length > 0) return undefined
  if (trust === 'unsigned') return 'file'
  return trust === 'own' || trust === 'trusted' || trust === 'seen' ? 'key' : undefined
}

/** How a key that comes in a letter is known from now on; undefined where it is known already. */
export function meet(
  key: string,
  by: { readonly name: string; readonly position: string },
  known: readonly KnownKey[],
  seenAt: number,
): KnownKey | undefined {
  if (known.some((one) => one.key === key)) return undefined
  const name = plain(by.name)
  const clash = known.some((one) => plain(one.name) === name && one.state !== 'refused')
  return { key, ...by, seenAt, state: clash ? 'clash' : 'seen' }
}

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
