/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { register } from './probe.ts'

interface Props {
  place: string
  label: string
  role?: 'textbox' | 'combobox'
  initial?: string
  onText(text: string): void
}

/** An editable element with no editor behind it: the browser itself writes into it, a `<div>` for each new line. */
export function PlainBox({ place, label, role = 'combobox', initial = '', onText }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const latest = useRef(initial)
  const [start] = useState(initial)
  useEffect(() => {
    for (const line of start === '' ? [] : start.split('\n')) {
      const block = document.createElement('div')
      block.append(line === '' ? document.createElement('br') : line)
      element.current?.append(block)
    }
  }, [start])
  useEffect(
    () =>
      register({
        place,
        element: () => element.current,
        getText: () => latest.current,
        getShown: () => textIn(element.current),
        selection: () => selectionIn(element.current),
        canUndo: true,
      }),
    [place],
  )
  return (
    <div
      ref={element}
      contentEditable
      role={role}
      aria-label={label}
      aria-autocomplete="list"
      tabIndex={0}
      className="lexical"
      {...({ spellCheck: true } as object)}
      onInput={() => {
        latest.current = textIn(element.current)
        onText(latest.current)
      }}
    />
  )
}

/** The text as lines: a block or `<br>` begins one, but for the `<br>` that only keeps an empty line open. */
function textIn(root: HTMLElement | null): string {
  const text = linesOf(root)
    .map((line) => line.text)
    .join('\n')
  return text.replaceAll('\u00a0', ' ')
}

interface Line {
  text: string
  nodes: { node: Node; start: number }[]
}

function linesOf(root: Node | null): Line[] {
  const lines: Line[] = [{ text: '', nodes: [] }]
  let broken = false
  const visit = (node: Node) => {
    const last = lines.at(-1)!
    if (node.nodeType === Node.TEXT_NODE) {
      for (const [index, part] of (node.nodeValue ?? '').split('\n').entries()) {
        if (broken || index > 0) lines.push({ text: '', nodes: [] })
        broken = false
        const line = lines.at(-1)!
        line.nodes.push({ node, start: line.text.length })
        line.text += part
      }
    } else if (node.nodeName === 'BR') {
      if (broken) lines.push({ text: '', nodes: [] })
      broken = true
    } else {
      const block = node.nodeName === 'DIV' || node.nodeName === 'P'
      if (block && node !== root && (last.text !== '' || broken || node.previousSibling)) {
        lines.push({ text: '', nodes: [] })
        broken = false
      }
      for (const child of node.childNodes) visit(child)
      if (block) broken = false
    }
  }
  if (root) visit(root)
  return lines
}

function selectionIn(root: HTMLElement | null): { start: number; end: number } {
  const selection = getSelection()
  if (!root || !selection?.rangeCount || !root.contains(selection.anchorNode)) return { start: -1, end: -1 }
  const offsetOf = (node: Node | null, at: number) => {
    let before = 0
    for (const line of linesOf(root)) {
      const found = line.nodes.find((one) => one.node === node)
      if (found) return before + found.start + at
      before += line.text.length + 1
    }
    return Math.max(0, before - 1)
  }
  const [anchor, focus] = [
    offsetOf(selection.anchorNode, selection.anchorOffset),
    offsetOf(selection.focusNode, selection.focusOffset),
  ]
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
}
