/** @jsxImportSource react */
import { createElement, type ReactNode, useState } from 'react'
import { createRandom, type Random } from './random.ts'
import { setting } from './settings.ts'

/**
 * The trees that the platforms' pages really have are unknown and change every week. So everything on these pages
 * stands in a random one: wrappers, class names and neighbours are drawn anew whenever a part is put up, from the
 * seed in the page's address (`?tree=7`). What platforms.md knows for certain is never changed by it.
 */
const seed = setting('tree') || '1'
let drawn = 0

interface Level {
  tag: 'div' | 'span'
  attributes: Record<string, string>
  before: ReactNode[]
  after: ReactNode[]
}

interface Props {
  children: ReactNode
  /** The most wrappers around the children. */
  most?: number
  /** Only what may stand in a line of text. */
  inline?: boolean
  /** Names of buttons that the platform shows nearby and that mean nothing here. */
  decoys?: readonly string[]
}

/** Its children, somewhere in a random tree that stays as it is while they are there. */
export function Wrap({ children, most = 5, inline = false, decoys = [] }: Props) {
  const [levels] = useState(() => draw(createRandom(`${seed}/${++drawn}`), most, inline, decoys))
  return levels.reduceRight<ReactNode>(
    (inner, { tag, attributes, before, after }) =>
      createElement(tag, attributes, ...before, createElement(Keep, { key: 'inner' }, inner), ...after),
    children,
  )
}

const Keep = ({ children }: { children?: ReactNode }) => <>{children}</>

function draw(random: Random, most: number, inline: boolean, decoys: readonly string[]): Level[] {
  return Array.from({ length: random.below(most + 1) }, () => {
    const siblings = () =>
      Array.from({ length: random.chance(0.3) ? 1 + random.below(3) : 0 }, (_, index) =>
        neighbour(random, inline, decoys, index),
      )
    return {
      tag: inline || random.chance(0.1) ? 'span' : 'div',
      attributes: attributesOf(random),
      before: siblings(),
      after: siblings(),
    }
  })
}

function attributesOf(random: Random): Record<string, string> {
  const attributes: Record<string, string> = {}
  if (random.chance(0.85)) {
    attributes.className = Array.from(
      { length: 1 + random.below(6) },
      () => `x${random.word(5 + random.below(3))}`,
    ).join(' ')
  }
  if (random.chance(0.15)) attributes['data-visualcompletion'] = random.pick(['ignore', 'ignore-dynamic'])
  if (random.chance(0.1)) attributes.role = random.pick(['none', 'presentation'])
  if (random.chance(0.1)) attributes.id = `:r${random.word(2)}:`
  return attributes
}

function neighbour(random: Random, inline: boolean, decoys: readonly string[], key: number): ReactNode {
  const name = `x${random.word(6)}`
  if (decoys.length > 0 && random.chance(0.4)) {
    return (
      <div key={key} role="button" tabIndex={0} aria-label={random.pick(decoys)} className={name}>
        <i className={name} />
      </div>
    )
  }
  if (inline || random.chance(0.5)) return <span key={key} aria-hidden="true" className={name} />
  return random.chance(0.5) ? (
    <div key={key} className={name}>
      <div className={`x${random.word(6)}`} />
    </div>
  ) : (
    <svg key={key} aria-hidden="true" viewBox="0 0 12 12" width="12" height="12" className={name} />
  )
}
