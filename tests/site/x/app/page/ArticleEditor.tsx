/** @jsxImportSource react */
import { useState } from 'react'
import { DraftBox } from '../editor/DraftBox.tsx'
import { withEntities } from '../editor/entities.tsx'
import { labels } from '../state/labels.ts'
import { Bar } from './Pages.tsx'

/** /compose/articles: a long text, which is no post. */
export function ArticleEditor() {
  const [editor, setEditor] = useState(() => withEntities(''))
  return (
    <>
      <Bar title={labels.articles} />
      <div className="article-editor">
        <textarea placeholder={labels.articleTitle} rows={1} />
        <DraftBox
          testid="article-body"
          place="article"
          bare
          editor={editor}
          onChange={setEditor}
          placeholder={labels.placeholder}
        />
        <button type="button" data-testid="publishButton" className="small-button">
          {labels.publish}
        </button>
      </div>
    </>
  )
}
