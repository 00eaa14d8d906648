import { Check, RotateCcw, Send } from 'lucide'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { openAssistant } from '../../components/exercise/practice-assistant.ts'
import { Icon } from '../../components/icon.tsx'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { Step } from './step.tsx'

/** A draft with something to mend by one click, and something grave before which the gate stands. */
const sample = 'Pelayanan hari ini libur di karenakan perbaikan jaringan. Yang masih protes memang bodoh!'
const parts = ['sees', 'mends', 'asks'] as const
type Part = (typeof parts)[number]

/** The three things that matter, done by hand with the very assistant in a box that publishes nothing. */
export function Tour() {
  const [done, setDone] = useState<readonly Part[]>([])
  const [written, write] = useState(sample)
  const [post, setPost] = useState<{ readonly written: string; readonly at: number }>()
  const box = useRef<HTMLTextAreaElement>(null)
  /** The rules of the last check that offered to mend the draft. */
  const mendable = useRef<string[]>([])
  const finish = useCallback(
    (part: Part) => setDone((before) => (before.includes(part) ? before : [...before, part])),
    [],
  )
  useEffect(
    () =>
      openAssistant(document, ({ findings }) => {
        if (findings.length > 0) finish('sees')
        const found = new Set(findings.map(({ rule }) => rule))
        if (mendable.current.some((rule) => !found.has(rule))) finish('mends')
        mendable.current = findings.filter(({ fixes }) => fixes.length > 0).map(({ rule }) => rule)
      }),
    [finish],
  )
  const put = (draft: string) => {
    write(draft)
    box.current!.value = draft
    // As a platform does it: whoever listens to the box hears of it.
    box.current!.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const publish = () => {
    if (written.trim() === '') return
    setPost({ written, at: Date.now() })
    finish('sees')
    finish('asks')
    mendable.current = []
    put('')
  }
  const again = () => {
    setDone([])
    setPost(undefined)
    mendable.current = []
    put(sample)
    box.current!.focus()
  }
  const next = parts.find((part) => !done.includes(part))
  return (
    <Step
      number={2}
      title={text('welcome.tour')}
      lead={text('welcome.tourLead')}
      done={done.length === parts.length}
    >
      <div class="tour">
        <ol class="things">
          {parts.map((part, at) => (
            <li
              key={part}
              data-part={part}
              data-done={done.includes(part)}
              aria-current={part === next ? 'step' : undefined}
            >
              <span class="number" aria-hidden={!done.includes(part)}>
                {done.includes(part) ? <Icon of={Check} label={text('welcome.done')} /> : at + 1}
              </span>
              <div>
                <h3>{text(`welcome.${part}`)}</h3>
                <p>{text(`welcome.${part}How`)}</p>
              </div>
            </li>
          ))}
        </ol>
        <div class="try" data-ground="facebook">
          <label for="try">{text('welcome.box')}</label>
          <textarea
            ref={box}
            id="try"
            lang="id"
            rows={5}
            spellcheck={false}
            data-composer="facebook"
            value={written}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
          <p class="buttons">
            <button type="button" class="button ghost-button" onClick={again}>
              <Icon of={RotateCcw} />
              {text('welcome.again')}
            </button>
            <button
              type="button"
              class="button primary"
              data-publish
              disabled={written.trim() === ''}
              onClick={publish}
            >
              <Icon of={Send} />
              {text('welcome.publish')}
            </button>
          </p>
          <div role="status">
            {post && (
              <figure class="logged">
                <figcaption>{text('welcome.logged')}</figcaption>
                <blockquote lang="id">{post.written}</blockquote>
                <p class="quiet">Facebook · {formatDate(post.at, { timeStyle: 'short' })}</p>
              </figure>
            )}
          </div>
        </div>
      </div>
    </Step>
  )
}
