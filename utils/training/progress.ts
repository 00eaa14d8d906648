/** How a draft is when its writer rests, or when it ends. Rules, not findings: nothing here holds a word of it. */
export interface Look {
  /** UTF-16 code units without the white space around them. */
  readonly length: number
  /** Rules of which a finding stands that nobody dismissed. */
  readonly standing: ReadonlySet<string>
  /** Rules of which a finding of this draft was mended by a click. */
  readonly clicked: ReadonlySet<string>
  /** Rules of which a finding of this draft was dismissed: a false alarm, as far as its writer is concerned. */
  readonly dismissed: ReadonlySet<string>
}

/** What a draft showed of its writer. */
export interface Shown {
  readonly broken: readonly string[]
  readonly kept: readonly string[]
  /** Rules that this draft says something about; the others were kept if it went out. */
  readonly seen: readonly string[]
}

export interface Following {
  /** The writer rests: what was mended by own words since the rest before. A fault that nobody rested on is none. */
  readonly rest: (look: Look) => Shown
  /** The draft went out, or was let go of: what it showed in the end. The next rest begins another draft. */
  readonly end: (look: Look) => Shown
}

/** Follows drafts of one compose box from rest to rest. */
export function followDrafts(): Following {
  /** Rules that were broken at a rest, with the length of the draft then. */
  let stood = new Map<string, number>()
  let told = new Set<string>()
  let seen = new Set<string>()

  const note = ({ standing, clicked, dismissed, length }: Look) => {
    for (const rule of standing) stood.set(rule, Math.max(length, stood.get(rule) ?? 0))
    for (const rule of [...standing, ...clicked, ...dismissed]) seen.add(rule)
  }
  /** Each fault of a draft counts once. */
  const tell = (rules: Iterable<string>): string[] => {
    const fresh = [...new Set(rules)].filter((rule) => !told.has(rule))
    for (const rule of fresh) told.add(rule)
    return fresh
  }

  return {
    rest(look) {
      const mended = [...stood].filter(
        // What is gone with half of the draft was cut away and not mended.
        ([rule, length]) =>
          !look.standing.has(rule) &&
          !look.clicked.has(rule) &&
          !look.dismissed.has(rule) &&
          look.length * 2 >= length,
      )
      const kept = mended.map(([rule]) => rule)
      for (const rule of stood.keys()) if (!look.standing.has(rule)) stood.delete(rule)
      note(look)
      const broken = tell([...kept, ...look.clicked].filter((rule) => !look.dismissed.has(rule)))
      return { broken, kept: kept.filter((rule) => broken.includes(rule)), seen: [...seen] }
    },
    end(look) {
      note(look)
      const broken = tell([...stood.keys(), ...look.clicked].filter((rule) => !look.dismissed.has(rule)))
      const shown = { broken, kept: [], seen: [...seen] }
      stood = new Map()
      told = new Set()
      seen = new Set()
      return shown
    },
  }
}
