/** @jsxImportSource react */
import type { ComponentChildren } from 'preact'
import { navigate } from '../state/router.ts'

interface Props {
  href: string
  children?: ComponentChildren
  className?: string
  role?: 'link' | 'tab'
  onClick?(): void
  'data-testid'?: string
  'aria-label'?: string
  'aria-current'?: 'page'
}

/** A link within the app: changes the address without loading a page. */
export function Link({ onClick, ...attributes }: Props) {
  return (
    <a
      {...attributes}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        event.stopPropagation()
        onClick?.()
        navigate(attributes.href)
      }}
    />
  )
}
