/** @jsxImportSource react */
import { Search } from 'lucide'
import { useState } from 'react'
import { config } from '../state/config.ts'
import { labels } from '../state/labels.ts'
import { Avatar } from './Avatar.tsx'
import { Icon } from './Icon.tsx'

const trends = ['#NusarayaBersih', 'Posyandu Remaja', '#HariGuruNasional', 'Pasar Induk', '#SiagaNusaraya']
const suggestions = [
  ['pustaka_nusaraya', 'Perpustakaan Nusaraya'],
  ['bpbd_nusaraya', 'BPBD Kabupaten Nusaraya'],
  ['radio_nusa', 'Radio Nusa FM'],
] as const

export function Sidebar() {
  const [text, setText] = useState('')
  return (
    <div data-testid="sidebarColumn" className="sidebar">
      <form role="search" className="search" onSubmit={(event) => event.preventDefault()}>
        <Icon node={Search} size={18} />
        <input
          data-testid="SearchBox_Search_Input"
          role="combobox"
          aria-label={labels.search}
          aria-autocomplete="list"
          aria-expanded="false"
          placeholder={labels.search}
          type="text"
          autoComplete="off"
          {...{ spellCheck: false }}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </form>
      <section className="card">
        <h2>{labels.trends}</h2>
        {trends.map((trend, index) => (
          <div key={trend} className="trend">
            <b>{trend}</b>
            <span className="muted">
              {(1240 - index * 217).toLocaleString(config.lang)} {labels.post.toLowerCase()}
            </span>
          </div>
        ))}
      </section>
      <section className="card">
        <h2>{labels.follow}</h2>
        {suggestions.map(([handle, name]) => (
          <div key={handle} className="suggestion">
            <Avatar handle={handle} />
            <div>
              <b>{name}</b>
              <span className="muted">@{handle}</span>
            </div>
            <button type="button" className="small-button">
              {labels.follows}
            </button>
          </div>
        ))}
      </section>
    </div>
  )
}
