import { h } from 'preact'

/** An icon as the lucide package gives it: drawn on a grid of 24 by 24. */
export type IconNode = readonly (readonly [
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
])[]

interface IconProps {
  of: IconNode
  /** For screen readers, where the icon stands alone. Without it the icon is decoration. */
  label?: string
  class?: string
}

export function Icon({ of, label, class: name }: IconProps) {
  return (
    <svg
      class={name ? `icon ${name}` : 'icon'}
      viewBox="0 0 24 24"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      focusable="false"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  )
}
