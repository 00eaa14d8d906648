import { BadgeCheck, CircleAlert, RotateCcw, Upload } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import type { Origin } from '../../utils/pack/merge.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import type { Problem } from '../../utils/pack/validate.ts'
import { onPackChange } from '../../utils/pack-changes.ts'
import { importPack, packInForce, removePack } from '../../utils/pack-in-force.ts'

/** A pack of thousands of entries stays far below this. */
const mostBytes = 5_000_000
/** Problems shown at once. */
const shown = 8

interface Outcome {
  readonly message: string
  readonly problems?: readonly Problem[]
}

/** The pack in force, and the way to put another in its place. */
export function PackSection() {
  const [now, setNow] = useState<{ pack: Pack; origin: Origin }>()
  const [outcome, setOutcome] = useState<Outcome>()
  useEffect(() => {
    const read = () => void packInForce().then(setNow)
    read()
    return onPackChange(read)
  }, [])
  const take = async (file: File | undefined) => {
    if (!file) return
    if (file.size > mostBytes) {
      setOutcome({
        message: text('options.refused'),
        problems: [{ path: '', reason: text('options.tooLarge') }],
      })
      return
    }
    const checked = await importPack(await file.text())
    setOutcome(
      checked.ok
        ? { message: text('options.accepted', { name: checked.value.institution.name }) }
        : { message: text('options.refused'), problems: checked.problems },
    )
  }
  const remove = async () => {
    await removePack()
    setOutcome({ message: text('options.removed') })
  }
  return (
    <section aria-labelledby="pack">
      <h2 id="pack">{text('options.pack')}</h2>
      <p class="lead">{text('options.packLead')}</p>
      {now && <InForce {...now} />}
      <label
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          void take(event.dataTransfer?.files[0])
        }}
      >
        <Icon of={Upload} />
        <strong>{text('options.choose')}</strong>
        <span>{text('options.drop')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
      </label>
      {now?.origin === 'imported' && (
        <button type="button" class="button" onClick={() => void remove()}>
          <Icon of={RotateCcw} />
          {text('options.remove')}
        </button>
      )}
      <div role="status">{outcome && <Told {...outcome} />}</div>
    </section>
  )
}

function InForce({ pack, origin }: { pack: Pack; origin: Origin }) {
  const { accounts, hashtags, templates } = pack
  return (
    <article class="in-force">
      <p class="label">{text('options.inForce')}</p>
      <h3>{pack.institution.name}</h3>
      <p>{pack.institution.unit}</p>
      <p class="facts">
        {text('options.holds', {
          accounts: accounts.length,
          hashtags: hashtags.length,
          templates: templates.length,
        })}
      </p>
      <p class="facts">
        {pack.id}, {text('options.version', { version: pack.version })}, {text(`options.${origin}`)}
      </p>
    </article>
  )
}

function Told({ message, problems }: Outcome) {
  return (
    <div class={problems ? 'told bad' : 'told good'}>
      <p>
        <Icon of={problems ? CircleAlert : BadgeCheck} />
        {message}
      </p>
      {problems && (
        <ul>
          {problems.slice(0, shown).map(({ path, reason }) => (
            <li key={`${path} ${reason}`}>
              <code>{path || text('options.whole')}</code> {reason}
            </li>
          ))}
          {problems.length > shown && <li>{text('options.more', { count: problems.length - shown })}</li>}
        </ul>
      )}
    </div>
  )
}
