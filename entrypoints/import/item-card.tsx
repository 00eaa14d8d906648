import { CircleAlert, CircleCheck, CircleStop, FileText, Import as ImportIcon, RotateCw, X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '../../components/icon.tsx'
import { formatNumber, text } from '../../utils/i18n/i18n.ts'
import { problemText } from '../../utils/i18n/problem-text.ts'
import { AccountChoice } from './account-choice.tsx'
import { ArchiveView, PreviewView } from './preview.tsx'
import { again, assign, busy, type Item, isTakeable, platformOf, remove, stop, take } from './state.ts'

/** A file with how far it is, what it would bring, and what can be done with it. */
export function ItemCard({ of: item }: { of: Item }) {
  const { key, file, kind, step } = item
  const moving = step.at === 'reading' || step.at === 'taking'
  return (
    <article class="item" data-step={step.at} aria-label={file.name}>
      <header>
        <Icon of={FileText} />
        <div class="item-name">
          <h3>{file.name}</h3>
          <p class="quiet">
            {text(`import.kind_${kind}`)}, {size(file.size)}
          </p>
        </div>
        {!moving && (
          <button
            type="button"
            class="button ghost-button icon-only"
            aria-label={text('import.remove', { name: file.name })}
            onClick={() => remove(key)}
          >
            <Icon of={X} />
          </button>
        )}
      </header>
      <Body of={item} />
    </article>
  )
}

function Body({ of: item }: { of: Item }) {
  const { key, file, step } = item
  switch (step.at) {
    case 'asking':
      return <AccountChoice platform={platformOf(item.kind)!} onChosen={(account) => assign(key, account)} />
    case 'waiting':
      return <p class="quiet">{text('import.waiting')}</p>
    case 'reading':
    case 'taking':
      return <Moving at={step.at} share={step.share} name={file.name} onStop={() => stop(key)} />
    case 'ready':
      return (
        <>
          {step.preview && <PreviewView of={step.preview} file={file.name} />}
          {step.archive && <ArchiveView of={step.archive} />}
          {isTakeable(item) && (
            <button
              type="button"
              class="button primary"
              disabled={busy.value}
              onClick={() => void take([key])}
            >
              <Icon of={ImportIcon} />
              {text('import.take', { count: (step.preview ?? step.archive)!.new })}
            </button>
          )}
        </>
      )
    case 'taken':
      return (
        <Told tone="good">
          {text('import.taken', { count: step.count })} <a href="dashboard.html">{text('import.seeLog')}</a>
        </Told>
      )
    case 'stopped':
      return <Ended tone="plain" words={text('import.stopped')} onAgain={() => again(key)} />
    case 'failed':
      return (
        <Ended
          tone="bad"
          words={text('import.failed', { reason: problemText(step.reason) })}
          onAgain={() => again(key)}
        />
      )
  }
}

interface MovingProps {
  at: 'reading' | 'taking'
  share: number
  name: string
  onStop: () => void
}

function Moving({ at, share, name, onStop }: MovingProps) {
  const percent = Math.floor(share * 100)
  const words = text(at === 'reading' ? 'import.reading' : 'import.taking')
  return (
    <div class="moving">
      <span>{words}</span>
      <progress max={100} value={percent} aria-label={`${words} ${name}`} />
      <span class="percent">{percent}%</span>
      <button type="button" class="button" onClick={onStop}>
        <Icon of={CircleStop} />
        {text('import.stop')}
      </button>
    </div>
  )
}

export function Told({ tone, children }: { tone: 'good' | 'bad' | 'plain'; children: ComponentChildren }) {
  return (
    <p class="told" data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      {tone !== 'plain' && <Icon of={tone === 'good' ? CircleCheck : CircleAlert} />}
      <span>{children}</span>
    </p>
  )
}

function Ended({ tone, words, onAgain }: { tone: 'bad' | 'plain'; words: string; onAgain: () => void }) {
  return (
    <>
      <Told tone={tone}>{words}</Told>
      <button type="button" class="button" onClick={onAgain}>
        <Icon of={RotateCw} />
        {text('import.again')}
      </button>
    </>
  )
}

function size(bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  return formatNumber(value, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  })
}
