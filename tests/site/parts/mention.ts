import { $applyNodeReplacement, type EditorConfig, type NodeKey, TextNode } from 'lexical'

/** A person or page named in a text: one piece that is deleted as a whole, shown with the name and no `@`. */
export class MentionNode extends TextNode {
  __person: string

  constructor(text: string, person: string, key?: NodeKey) {
    super(text, key)
    this.__person = person
  }
  static override getType() {
    return 'mention'
  }
  static override clone(node: MentionNode) {
    return new MentionNode(node.__text, node.__person, node.__key)
  }
  override createDOM(config: EditorConfig) {
    const element = super.createDOM(config)
    element.classList.add('mention')
    return element
  }
  getPerson() {
    return this.getLatest().__person
  }
  override isTextEntity(): true {
    return true
  }
  override canInsertTextBefore() {
    return false
  }
  override canInsertTextAfter() {
    return false
  }
}

export const $createMentionNode = (text: string, person: string) =>
  $applyNodeReplacement(new MentionNode(text, person).setMode('token'))
