import { History, RotateCcw } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import type { Document } from '../../utils/newsroom/document.ts'
import { type ChannelText, sameTexts } from '../../utils/newsroom/text.ts'
import type { Version } from '../../utils/newsroom-tables.ts'
import { Difference } from './difference.tsx'
import { database, follow, kept } from './state.ts'

interface Props {
  readonly document: Document
  readonly texts: readonly ChannelText[]
  readonly flush: () => Promise<void>
}

/** Earlier states of a draft: each with what is different now, and the way back to it. */
export function Versions({ document, texts, flush }: Props) {
  const { id } = document
  const [versions, setVersions] = useState<readonly Version[]>([])
  const [open, setOpen] = useState<number>()
  useEffect(
    () => follow(() => database.versions.where('document').equals(id).reverse().sortBy('n'), setVersions),
    [id],
  )
  const keep = async () => {
    await flush()
    await kept(() => database.keepVersion(id, Date.now()))
  }
  const restore = async (version: Version) => {
    await flush()
    await kept(() => database.replace(id, version.texts, Date.now()))
    setOpen(undefined)
  }
  return (
    <section class="card versions">
      <header>
        <h3>
          {text('newsroom.versions')} <span class="badge">{versions.length}</span>
        </h3>
        <button type="button" class="button" onClick={() => void keep()}>
          <Icon of={History} />
          {text('newsroom.keepVersion')}
        </button>
      </header>
      {versions.length === 0 && <p class="quiet">{text('newsroom.noVersions')}</p>}
      <ul>
        {versions.map((version) => (
          <li key={version.n}>
            <button
              type="button"
              class="button ghost-button"
              aria-expanded={open === version.n}
              onClick={() => setOpen(open === version.n ? undefined : version.n)}
            >
              <time dateTime={new Date(version.at).toISOString()}>{formatDate(version.at)}</time>
              <span class="quiet">{text(`newsroom.version_${version.kind}`)}</span>
            </button>
            {open === version.n && (
              <div class="version">
                <Difference before={version.texts} after={texts} comments={version.comments ?? []} />
                {!sameTexts(version.texts, texts) && (
                  <button type="button" class="button" onClick={() => void restore(version)}>
                    <Icon of={RotateCcw} />
                    {text('newsroom.restore')}
                  </button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
