import { Timer, X } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { FileDrop } from '../../components/file-drop.tsx'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { problemText } from '../../utils/i18n/problem-text.ts'
import type { Bundle } from '../../utils/training/bundle.ts'
import { partOfBundle } from '../../utils/training/parts.ts'
import { begin, bundles, closeBundle, type Opening, openBundle } from './state.ts'
import { Step } from './step.tsx'

const mostReasons = 5

/** The exercises of trainers that were opened here. */
export function OpenedBundles() {
  if (bundles.value.length === 0) return null
  return (
    <>
      <h2>{text('practice.bundles')}</h2>
      {bundles.value.map(({ bundle }) => {
        const { id } = partOfBundle(bundle)
        return (
          <Step key={id} id={id} href={`#/soal/${id}/1`} title={bundle.name}>
            {text('practice.bundleLead', { minutes: bundle.minutes, code: bundle.classCode })}
            <button type="button" class="button link-button" onClick={() => void closeBundle(bundle.id)}>
              <Icon of={X} />
              {text('practice.bundleClose')} <span class="hidden">{bundle.name}</span>
            </button>
          </Step>
        )
      })}
    </>
  )
}

/** Where a trainer's file goes, and what became of it. */
export function BundleDrop() {
  const [opening, setOpening] = useState<Opening>()
  const open = async ([file]: readonly File[]) => {
    if (file) setOpening(await openBundle(file))
  }
  return (
    <FileDrop
      title={text('practice.bundleDrop')}
      chooseFiles={text('practice.bundleChoose')}
      accept=".json,application/json"
      onFiles={open}
    >
      <div role="status">{opening && <Told of={opening} />}</div>
    </FileDrop>
  )
}

function Told({ of }: { of: Opening }) {
  if (of.ok) {
    return (
      <p class="told" data-tone="good">
        {text('practice.bundleOpened', { name: of.bundle.name, count: of.bundle.exercises.length })}
        {of.doubtful > 0 && ` ${text('practice.bundleDoubtful', { count: of.doubtful })}`}{' '}
        <a href={`#/soal/${partOfBundle(of.bundle).id}/1`}>{text('practice.start')}</a>
      </p>
    )
  }
  const rest = of.reasons.length - mostReasons
  return (
    <div class="told" data-tone="bad">
      <p>{text('practice.bundleRefused')}</p>
      <ul>
        {of.reasons.slice(0, mostReasons).map((reason) => (
          <li key={reason}>{problemText(reason)}</li>
        ))}
        {rest > 0 && <li>{text('practice.bundleMore', { count: rest })}</li>}
      </ul>
    </div>
  )
}

/** How often the time is looked at, in milliseconds. */
const glance = 10_000

/** What is left of the trainer's time. Nothing ends with it: an answer given later counts, with its hour. */
export function TimeLeft({ bundle: { id, minutes } }: { bundle: Bundle }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    void begin(id)
    const clock = setInterval(() => setNow(Date.now()), glance)
    return () => clearInterval(clock)
  }, [id])
  const startedAt = bundles.value.find((opened) => opened.id === id)?.startedAt ?? now
  const left = Math.ceil(minutes - Math.max(0, now - startedAt) / 60_000)
  return (
    <p class="time-left quiet small" role={left > 0 ? undefined : 'status'}>
      <Icon of={Timer} />
      {left > 0 ? text('practice.timeLeft', { count: left }) : text('practice.timeOver')}
    </p>
  )
}
