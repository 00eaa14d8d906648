import { CircleAlert, ClipboardPaste, KeyRound, ShieldAlert, Upload } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import { download } from '../../components/download.ts'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { differences } from '../../utils/pack/difference.ts'
import { mostCharacters, tooLong, tooLongHint } from '../../utils/pack/json.ts'
import { needsConfirmation } from '../../utils/pack/signed.ts'
import type { Problem } from '../../utils/pack/validate.ts'
import { type Inspected, importPack, inspectPack } from '../../utils/pack-in-force.ts'
import { Difference } from './difference-view.tsx'
import { begun, dirty, editing, hold, inForce, say, trust, wholeLock } from './state.ts'

/** A byte order mark and letters of four bytes may swell a file, but not beyond this. */
const mostBytes = mostCharacters * 4
const shown = 8

interface Offer extends Inspected {
  readonly source: string
}

/** Takes a pack from a file or from pasted text, after showing what it changes. */
export function Import() {
  const [offer, setOffer] = useState<Offer>()
  const [refused, setRefused] = useState<readonly Problem[]>()
  const [busy, setBusy] = useState(false)
  const [pasted, setPasted] = useState('')
  const inspect = async (read: () => Promise<string>, size: number) => {
    setOffer(undefined)
    setRefused(undefined)
    if (size > mostBytes) {
      setRefused([{ path: '', reason: tooLong(size), hint: tooLongHint }])
      return
    }
    setBusy(true)
    try {
      const source = await read()
      const inspected = await inspectPack(source)
      if (inspected.ok) setOffer({ ...inspected.value, source })
      else setRefused(inspected.problems)
    } catch (error) {
      setRefused([{ path: '', reason: String(error) }])
    } finally {
      setBusy(false)
    }
  }
  const file = (given: File | undefined) => given && void inspect(() => given.text(), given.size)
  if (hold.value !== 'here' || wholeLock.value) return null
  return (
    <section class="card" aria-labelledby="import">
      <h3 id="import">{text('options.importTitle')}</h3>
      <label
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          file(event.dataTransfer?.files[0])
        }}
      >
        <Icon of={Upload} />
        <strong>{text('options.choose')}</strong>
        <span>{text('options.drop')}</span>
        <input
          id="pack-file"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            file(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
      </label>
      <details class="paste">
        <summary>
          <Icon of={ClipboardPaste} />
          {text('options.paste')}
        </summary>
        <label for="pack-text">{text('options.pasteLabel')}</label>
        <textarea
          id="pack-text"
          rows={5}
          spellcheck={false}
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          disabled={pasted.trim() === ''}
          onClick={() => void inspect(async () => pasted, pasted.length)}
        >
          {text('options.inspect')}
        </button>
      </details>
      <div role="status">
        {busy && <p>{text('options.reading')}</p>}
        {refused && <Refusal problems={refused} />}
      </div>
      {offer && (
        <Preview
          offer={offer}
          cancel={() => setOffer(undefined)}
          taken={() => {
            setOffer(undefined)
            setPasted('')
          }}
          refused={(problems) => {
            setOffer(undefined)
            setRefused(problems)
          }}
        />
      )}
    </section>
  )
}

export function Refusal({ problems }: { problems: readonly Problem[] }) {
  return (
    <div class="told bad" data-saring="refusal">
      <p>
        <Icon of={CircleAlert} />
        {text('options.refused')}
      </p>
      <ul class="refusal">
        {problems.slice(0, shown).map(({ path, reason, value, hint }) => (
          <li key={`${path} ${reason} ${value}`} lang="id">
            <code>{path || text('options.whole')}</code> {reason}
            {value && <span class="quiet"> ({text('options.writes', { value })})</span>}
            {hint && <span class="quiet">. {hint}</span>}
          </li>
        ))}
        {problems.length > shown && <li>{text('options.more', { count: problems.length - shown })}</li>}
      </ul>
    </div>
  )
}

const trustWords = {
  unsigned: 'trustUnsigned',
  first: 'trustFirst',
  same: 'trustSame',
  other: 'trustOther',
  dropped: 'trustDropped',
} as const

interface PreviewProps {
  readonly offer: Offer
  readonly cancel: () => void
  readonly taken: () => void
  readonly refused: (problems: readonly Problem[]) => void
}

function Preview({
  offer: { pack, fingerprint, trust: judged, source },
  cancel,
  taken,
  refused,
}: PreviewProps) {
  const [sure, setSure] = useState(false)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const changes = differences(inForce.value!.pack, pack)
  const grave = needsConfirmation(judged)
  const take = async () => {
    const result = await importPack(source, { confirmed: sure })
    if (!result.ok) return refused(result.problems)
    await begun(result.value)
    taken()
    say(text('options.accepted', { name: result.value.institution.name }))
  }
  return (
    <div class="offer" data-saring="offer">
      <h4 ref={head} tabIndex={-1}>
        {text('options.preview')}
      </h4>
      <p>
        <strong>{pack.institution.name}</strong>, {text('options.version', { version: pack.version })}
      </p>
      <div class={grave ? 'trust grave' : 'trust'}>
        <Icon of={grave ? ShieldAlert : KeyRound} />
        <div>
          <p>{text(`options.${trustWords[judged]}`)}</p>
          {fingerprint && (
            <p>
              {text('options.fingerprint')}: <code class="print">{fingerprint}</code>
            </p>
          )}
          {grave && trust.value.key && (
            <p>
              {text('options.pinned')}: <code class="print">{trust.value.key}</code>
            </p>
          )}
        </div>
      </div>
      {changes.length === 0 ? <p>{text('options.previewSame')}</p> : <Difference of={changes} />}
      {dirty.value && (
        <div class="told bad">
          <p>{text('options.losing')}</p>
          <button type="button" class="button" onClick={downloadDraft}>
            {text('options.downloadDraft')}
          </button>
        </div>
      )}
      {grave && (
        <label class="choice">
          <input
            type="checkbox"
            checked={sure}
            onChange={({ currentTarget }) => setSure(currentTarget.checked)}
          />
          {text('options.confirmTrust')}
        </label>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={cancel}>
          {text('options.cancel')}
        </button>
        <button
          type="button"
          class={grave ? 'button primary grave' : 'button primary'}
          disabled={grave && !sure}
          onClick={() => void take()}
        >
          {text(dirty.value ? 'options.takeAnyway' : 'options.take')}
        </button>
      </div>
    </div>
  )
}

function downloadDraft() {
  const { now } = editing.value!
  download(`${now.id}-draf.json`, packFile(now))
}

/** A pack as the file that others take. */
export const packFile = (pack: object): Blob =>
  new Blob([`${JSON.stringify(pack, null, 2)}\n`], { type: 'application/json' })
