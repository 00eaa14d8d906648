import { createStore } from '../../../parts/store.ts'
import { type Article, timeline } from '../timeline-data.ts'
import { config } from './config.ts'

export const articles = createStore<readonly Article[]>(timeline)

export const findArticle = (id: string) => articles.get().find((article) => article.id === id)

export function addOwnArticle(id: string, text: string, photos: string[], quote: Article | null) {
  const article: Article = {
    id,
    handle: config.handle,
    name: config.displayName,
    text,
    photos,
    minutes: 0,
    quote,
  }
  articles.update((all) => [article, ...all])
}

/** The post an address leads to; one that nobody knows still has a number and an author. */
export function articleAt(address: string): Article | null {
  const [, handle, id] = /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w+)\/status\/(\d+)/.exec(address) ?? []
  if (!handle || !id) return null
  return findArticle(id) ?? { id, handle, name: handle, text: 'Postingan ini tidak tersedia.', minutes: 600 }
}
