import { download } from '../../components/download.ts'
import { packFile } from '../../components/pack-import/pack-file.ts'
import { PackImport } from '../../components/pack-import/pack-import.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { differences } from '../../utils/pack/difference.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { Difference } from './difference-view.tsx'
import { begun, dirty, editing, hold, inForce, say, trust, wholeLock } from './state.ts'

/** Takes a pack, after showing what it changes and offering to keep what is unsaved. */
export function Import() {
  if (hold.value !== 'here' || wholeLock.value) return null
  return (
    <section class="card" aria-labelledby="import">
      <h3 id="import">{text('options.importTitle')}</h3>
      <PackImport
        trusted={trust.value.key}
        preview={changesBy}
        keepUnsaved={dirty.value ? downloadDraft : undefined}
        onTaken={async (pack) => {
          await begun(pack)
          say(text('options.accepted', { name: pack.institution.name }))
        }}
      />
    </section>
  )
}

export function changesBy(pack: Pack) {
  const changes = differences(inForce.value!.pack, pack)
  return changes.length === 0 ? <p>{text('options.previewSame')}</p> : <Difference of={changes} />
}

export function downloadDraft() {
  const { now } = editing.value!
  download(`${now.id}-draf.json`, packFile(now))
}
