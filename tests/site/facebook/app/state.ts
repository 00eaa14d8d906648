import { createStore } from '../../parts/store.ts'
import { config } from './config.ts'
import { labels } from './labels.ts'

export interface Remark {
  id: string
  author: string
  text: string
  /** The comment that it answers. */
  parent: string | null
}

export interface Article {
  /** Digits of the post; its story id when it is our own. */
  id: string
  storyId: string | null
  author: string
  text: string
  url: string
  remarks: Remark[]
  /** Where the author's name leads; made of the name where it is left out. */
  authorUrl?: string
  /** Its comments wait behind a button. */
  closed?: boolean
}

const others = [
  ['Budi Santoso', 'Jalan depan pasar berlubang lagi, mohon diperbaiki.'],
  ['Dinas Kesehatan Nusaraya', 'Jadwal posyandu bulan ini sudah terbit.'],
  ['Wening Larasati', 'Terima kasih petugas kebersihan, taman kota bersih sekali.'],
] as const

/** What is said under each. */
const said = ['Setuju, min.', 'Setuju, min.', 'Lampu jalan di Kenanga masih mati, sudah gelap seminggu.']

export const articles = createStore<Article[]>(
  others.map(([author, text], index) => ({
    id: `70000${index}`,
    storyId: null,
    author,
    text,
    url: `/budi.nusaraya/posts/pfbid070000${index}`,
    remarks: [
      { id: btoa(`comment:70000${index}_80000${index}`), author: 'Budi', text: said[index]!, parent: null },
    ],
  })),
)

export function updateArticle(id: string, change: (article: Article) => Article) {
  articles.update((all) => all.map((article) => (article.id === id ? change(article) : article)))
}

/** `/groups/<id>/` is a group, everything else shows the feed. */
export const groupHere = () => /^\/groups\/(\d+)/.exec(location.pathname)?.[1] ?? null

/** Which dialog is open: a composer, or the editor of one of our own posts. */
export const dialog = createStore<{ kind: 'compose' } | { kind: 'edit'; article: Article } | null>(null)

export const notice = createStore<{ key: number; text: string } | null>(null)
let shown = 0

export function notify(text: string) {
  const said = { key: ++shown, text }
  notice.set(said)
  setTimeout(() => notice.update((now) => (now === said ? null : now)), 5000)
}

export function addOwnArticle(article: Pick<Article, 'id' | 'storyId' | 'text'> & { url: string | null }) {
  articles.update((all) => [
    {
      ...article,
      author: config.self.name,
      authorUrl: `/${config.self.handle}`,
      url: article.url ?? '#',
      remarks: [],
    },
    ...all,
  ])
  notify(labels.posted)
}

const batch = 20

/** Adds articles to the feed's end, a batch every 50 ms, until there are so many more. */
export function streamArticles(count: number) {
  for (let added = 0; added < count; added += batch) {
    setTimeout(
      () => {
        const next = Array.from({ length: batch }, (_, index) => streamed(added + index))
        articles.update((all) => [...all, ...next])
      },
      (added / batch) * 50,
    )
  }
}

const streamed = (index: number): Article => ({
  storyId: null,
  author: others[index % others.length]![0],
  id: `71${index}`,
  url: `/budi.nusaraya/posts/pfbid071${index}`,
  text: `${others[index % others.length]![1]} (${index})`,
  remarks: [],
  closed: true,
})
