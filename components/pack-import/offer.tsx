import { KeyRound, ShieldAlert } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { needsConfirmation } from '../../utils/pack/signed.ts'
import type { Problem } from '../../utils/pack/validate.ts'
import { type Inspected, importPack } from '../../utils/pack-in-force.ts'
import { Icon } from '../icon.tsx'

export interface Given extends Inspected {
  readonly source: string
}

const trustWords = {
  unsigned: 'trustUnsigned',
  first: 'trustFirst',
  same: 'trustSame',
  other: 'trustOther',
  dropped: 'trustDropped',
} as const

interface Props {
  readonly offer: Given
  /** Fingerprint of the key whose packs this computer trusts. */
  readonly trusted: string | undefined
  /** What the pack holds or changes. */
  readonly children: ComponentChildren
  /** Keeps what is unsaved; undefined where nothing is lost. */
  readonly keepUnsaved: (() => void) | undefined
  readonly cancel: () => void
  readonly taken: (pack: Pack) => void
  readonly refused: (problems: readonly Problem[]) => void
}

/** A pack that may be taken: what it says, whom it is from, and what taking it would cost. */
export function Offer({
  offer: { pack, fingerprint, trust, source },
  trusted,
  children,
  keepUnsaved,
  cancel,
  taken,
  refused,
}: Props) {
  const [sure, setSure] = useState(false)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const grave = needsConfirmation(trust)
  const take = async () => {
    const result = await importPack(source, { confirmed: sure })
    if (result.ok) taken(result.value)
    else refused(result.problems)
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
          <p>{text(`options.${trustWords[trust]}`)}</p>
          {fingerprint && (
            <p>
              {text('options.fingerprint')}: <code class="print">{fingerprint}</code>
            </p>
          )}
          {grave && trusted && (
            <p>
              {text('options.pinned')}: <code class="print">{trusted}</code>
            </p>
          )}
        </div>
      </div>
      {children}
      {keepUnsaved && (
        <div class="told bad">
          <p>{text('options.losing')}</p>
          <button type="button" class="button" onClick={keepUnsaved}>
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
          {text(keepUnsaved ? 'options.takeAnyway' : 'options.take')}
        </button>
      </div>
    </div>
  )
}
