import { text } from '../../utils/i18n/i18n.ts'

export const perPage = 25

/** Leads through a long list page by page. */
export function Pager({ page, count, go }: { page: number; count: number; go: (page: number) => void }) {
  const pages = Math.ceil(count / perPage)
  if (pages < 2) return null
  return (
    <div class="pager">
      <button type="button" class="button" disabled={page === 0} onClick={() => go(page - 1)}>
        {text('options.previous')}
      </button>
      <span role="status">{text('options.pageOf', { page: page + 1, pages })}</span>
      <button type="button" class="button" disabled={page + 1 >= pages} onClick={() => go(page + 1)}>
        {text('options.next')}
      </button>
    </div>
  )
}
