/** @jsxImportSource react */
import { useEffect, useState } from 'react'
import { Wrap } from '../../parts/tree.tsx'
import { Composer } from './Composer.tsx'
import { labels } from './labels.ts'

export const App = () => (location.pathname.startsWith('/latest/posts') ? <Published /> : <Composer />)

/** What has been published, with the numbers by which scheduled posts are found again. */
function Published() {
  const [posts, setPosts] = useState<{ id: string; text: string }[]>([])
  useEffect(() => {
    void fetch('/latest/posts/data')
      .then((response) => response.json())
      .then(setPosts)
  }, [])
  return (
    <main>
      {posts.map(({ id, text }) => (
        <Wrap key={id}>
          <input type="checkbox" aria-label={labels.select(id)} />
          <span>{text}</span>
          <a href={`https://www.facebook.com/${id}`}>{labels.view}</a>
        </Wrap>
      ))}
    </main>
  )
}
