import { createStore } from '../../parts/store.ts'

export interface Remark {
  pk: string
  author: string
  text: string
}

export interface Article {
  pk: string
  code: string
  author: string
  text: string
  remarks: Remark[]
}

export const articles = createStore<Article[]>(
  ['warga.nusaraya', 'dinkes_nusaraya'].map((author, index) => ({
    pk: `60000${index}`,
    code: `DOther${index}`,
    author,
    text: index === 0 ? 'Sore di alun-alun.' : 'Jadwal posyandu bulan ini.',
    remarks: [{ pk: `90000${index}`, author: 'budi.santoso', text: 'Kapan mulai, min?' }],
  })),
)

export function updateArticle(pk: string, change: (article: Article) => Article) {
  articles.update((all) => all.map((article) => (article.pk === pk ? change(article) : article)))
}

export const creating = createStore(location.pathname === '/create/select/')
