import { ClipboardPaste, FileText, Upload } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import { mostCharacters, tooLong, tooLongHint } from '../../utils/pack/json.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import type { Problem } from '../../utils/pack/validate.ts'
import { inspectPack } from '../../utils/pack-in-force.ts'
import { Icon } from '../icon.tsx'
import { type Given, Offer } from './offer.tsx'
import { samplePack } from './pack-file.ts'
import { Refusal } from './refusal.tsx'

/** A byte order mark and letters of four bytes may swell a file, but not beyond this. */
const mostBytes = mostCharacters * 4

interface Props {
  /** Fingerprint of the key whose packs this computer trusts. */
  readonly trusted: string | undefined
  /** Shows what a pack holds or changes, before it is taken. */
  readonly preview: (pack: Pack) => ComponentChildren
  /** Keeps what would be lost by taking a pack; undefined where nothing would. */
  readonly keepUnsaved?: (() => void) | undefined
  /** Whether the fictitious regency is offered as well. */
  readonly withSample?: boolean
  /** A pack has come into force. */
  readonly onTaken: (pack: Pack) => Promise<void>
}

/** Takes a pack from a file, from pasted text, or the one that comes along, after showing what it holds. */
export function PackImport({ trusted, preview, keepUnsaved, withSample, onTaken }: Props) {
  const [offer, setOffer] = useState<Given>()
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
  const taken = async (pack: Pack) => {
    await onTaken(pack)
    setOffer(undefined)
    setPasted('')
  }
  return (
    <>
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
      {withSample && (
        <p class="sample">
          <button type="button" class="button" onClick={() => void inspect(samplePack, 0)}>
            <Icon of={FileText} />
            {text('welcome.sample')}
          </button>
          <span class="quiet">{text('options.waySampleLead')}</span>
        </p>
      )}
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
        <Offer
          offer={offer}
          trusted={trusted}
          keepUnsaved={keepUnsaved}
          cancel={() => setOffer(undefined)}
          taken={(pack) => void taken(pack)}
          refused={(problems) => {
            setOffer(undefined)
            setRefused(problems)
          }}
        >
          {preview(offer.pack)}
        </Offer>
      )}
    </>
  )
}
