/** @jsxImportSource react */
import { CompositeDecorator, ContentState, type DecoratedProps, EditorState } from 'draft-js'

const patterns = [
  /(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]+/gu,
  /(?<![\p{L}\p{N}_])@\w{1,15}/gu,
  /https?:\/\/\S+[^\s.,!?;:)'"]|(?<![\w@./])(?:[\w-]+\.)+(?:go\.id|id|com|org|net)\b(?:\/\S*[^\s.,!?;:)'"])?/giu,
]

const Entity = ({ children }: DecoratedProps) => <span className="entity">{children}</span>

const decorator = new CompositeDecorator(
  patterns.map((pattern) => ({
    component: Entity,
    strategy: (block, found) => {
      for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length)
    },
  })),
)

/** Editor state with hashtags, mentions and links coloured, each in an element of its own as on X. */
export const withEntities = (text: string) =>
  text === ''
    ? EditorState.createEmpty(decorator)
    : EditorState.moveSelectionToEnd(
        EditorState.createWithContent(ContentState.createFromText(text), decorator),
      )

/** The same colours for text that is not being edited. */
export function PlainEntities({ text }: { text: string }) {
  const whole = new RegExp(patterns.map((pattern) => pattern.source).join('|'), 'giu')
  const parts = []
  let end = 0
  for (const match of text.matchAll(whole)) {
    parts.push(
      text.slice(end, match.index),
      <span key={match.index} className="entity">
        {match[0]}
      </span>,
    )
    end = match.index + match[0].length
  }
  return <>{[...parts, text.slice(end)]}</>
}
