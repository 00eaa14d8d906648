import { CalendarClock, CircleCheck, CircleHelp, CircleSlash } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import { v7 as uuid } from 'uuid'
import { Icon } from '../../components/icon.tsx'
import { formatDate, type TextKey, text } from '../../utils/i18n/i18n.ts'
import type { Row } from '../../utils/log/database.ts'
import { type Decision, decide } from '../../utils/log/decide.ts'
import type { LogEntry } from '../../utils/log/entry.ts'
import { localIso } from '../../utils/log/local-time.ts'
import { eventsAbout, rowWithId } from '../../utils/log/rows.ts'
import { Section } from './section.tsx'
import { log, notice, open, readFor } from './state.ts'

/** In the list: that a post is not certain to be out, is still to go out, or never did. */
export function CertaintyBadge({ row }: { row: Row }) {
  const { view } = log.value!
  if (!row.about && view.dropped.includes(row.n)) {
    return (
      <span class="badge">
        <Icon of={CircleSlash} />
        {text('dashboard.dropped')}
      </span>
    )
  }
  if (!row.uncertain && row.scheduledFor === undefined) return null
  return (
    <span class="badge unsure">
      <Icon of={row.uncertain ? CircleHelp : CalendarClock} />
      {text(row.uncertain ? 'dashboard.uncertain' : 'dashboard.scheduled')}
    </span>
  )
}

type Event = Decision['event']

/** What became of a post, and, where that is open, the way to decide it. */
export function Certainty({ row }: { row: Row }) {
  const [story, tell] = useState<readonly Row[]>([])
  const version = log.value
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew whenever the log has grown
  useEffect(() => {
    const firstId = row.about?.id ?? row.id
    return readFor(Promise.all([rowWithId(firstId), eventsAbout(firstId)]), ([first, events]) =>
      tell(first ? [first, ...events] : [row]),
    )
  }, [row, version])
  const [first, ...events] = story
  if (!first) return null
  const settled = events.some(({ about }) => about?.event === 'confirmed' || about?.event === 'dropped')
  const open = !settled && (first.uncertain || first.scheduledFor !== undefined)
  if (!open && events.length === 0) return null
  return (
    <>
      {open && <Choice row={first} />}
      {events.length > 0 && (
        <Section title={text('dashboard.story')}>
          <ol class="story">
            {[first, ...events].map((told) => (
              <li key={told.id}>
                <strong>{text(nameOf(told))}</strong>{' '}
                <span class="quiet">
                  {formatDate(told.publishedAt)} · {text(`dashboard.${told.evidence}`)} ·{' '}
                  {text('dashboard.seq')} {told.seq}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  )
}

type AboutEvent = NonNullable<LogEntry['about']>['event']

const eventNames = {
  edited: 'dashboard.storyEdited',
  deleted: 'dashboard.storyDeleted',
  confirmed: 'dashboard.storyConfirmed',
  dropped: 'dashboard.storyDropped',
  corrected: 'dashboard.storyCorrected',
  dismissed: 'dashboard.storyDismissed',
} as const satisfies Record<AboutEvent, TextKey>

function nameOf({ about, uncertain, scheduledFor }: Row): TextKey {
  if (about) return eventNames[about.event]
  if (scheduledFor !== undefined) return 'dashboard.storyScheduled'
  return uncertain ? 'dashboard.storyLogged' : 'dashboard.storyPlain'
}

/** The two buttons, and the one question before what cannot be taken back. */
function Choice({ row }: { row: Row }) {
  const [asks, ask] = useState<Event>()
  const [busy, wait] = useState(false)
  const back = useRef<Event | undefined>(undefined)
  const keep = useRef<HTMLButtonElement>(null)
  const buttons = useRef<Partial<Record<Event, HTMLButtonElement | null>>>({})
  useEffect(() => {
    if (asks) keep.current?.focus()
    else if (back.current) buttons.current[back.current]?.focus()
    back.current = asks
  }, [asks])
  const perform = async (event: Event) => {
    wait(true)
    try {
      const told = await decide({ id: uuid(), about: row.id, event, at: localIso(new Date()) })
      notice.value = {
        tone: 'good',
        text: text(told ? 'dashboard.decided' : 'dashboard.decidedBefore'),
      }
      if (told && event === 'confirmed') open(told.id)
      requestAnimationFrame(() => document.getElementById('detail')?.focus())
    } catch (error) {
      notice.value = { tone: 'bad', text: text('dashboard.decideFailed', { reason: String(error) }) }
    } finally {
      wait(false)
      ask(undefined)
    }
  }
  return (
    <Section title={text('dashboard.certainty')}>
      <div class="decide">
        <p>
          {row.uncertain || row.scheduledFor === undefined
            ? text('dashboard.uncertainText')
            : text('dashboard.scheduledText', { when: formatDate(row.scheduledFor) })}
        </p>
        {asks ? (
          <fieldset
            class="decide-sure"
            aria-describedby="decide-sure"
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.stopPropagation()
              ask(undefined)
            }}
          >
            <p id="decide-sure">
              <strong>{text(asks === 'confirmed' ? 'dashboard.confirmSure' : 'dashboard.dropSure')}</strong>
            </p>
            <div class="actions">
              <button type="button" class="button primary" disabled={busy} onClick={() => void perform(asks)}>
                {text(asks === 'confirmed' ? 'dashboard.sureConfirm' : 'dashboard.sureDrop')}
              </button>
              <button type="button" class="button" ref={keep} onClick={() => ask(undefined)}>
                {text('dashboard.cancel')}
              </button>
            </div>
          </fieldset>
        ) : (
          <div class="actions">
            {(['confirmed', 'dropped'] as const).map((event) => (
              <button
                key={event}
                type="button"
                class="button"
                ref={(button) => {
                  buttons.current[event] = button
                }}
                onClick={() => ask(event)}
              >
                <Icon of={event === 'confirmed' ? CircleCheck : CircleSlash} />
                {text(event === 'confirmed' ? 'dashboard.confirm' : 'dashboard.drop')}
              </button>
            ))}
          </div>
        )}
      </div>
    </Section>
  )
}
