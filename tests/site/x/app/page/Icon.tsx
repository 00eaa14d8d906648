/** @jsxImportSource react */
import type { IconNode } from 'lucide'
import { createElement } from 'react'

/** A line drawing from lucide, as React elements. */
export function Icon({ node, size }: { node: IconNode; size: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.9}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {node.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  )
}
