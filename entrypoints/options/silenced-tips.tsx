import { useEffect, useRef, useState } from 'preact/hooks'
import { language, text } from '../../utils/i18n/i18n.ts'
import { familyName, textsOf } from '../../utils/rule-texts.ts'
import { familyOf } from '../../utils/rules/families.ts'
import { silenceTip, unsilenceTips, watchSilenced } from '../../utils/tips.ts'
import { starterTip } from '../../utils/training/starter.ts'
import { say } from './state.ts'

/** The tips that somebody asked not to see any more, to be given back one by one or all at once. */
export function SilencedTips() {
  const [tips, setTips] = useState<readonly string[]>()
  const [failure, fail] = useState('')
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => watchSilenced(setTips, (error) => fail(String(error))), [])
  const giveBack = async (work: Promise<unknown>, told: string) => {
    try {
      await work
      say(told)
      // The button that was pressed goes away.
      head.current?.focus()
    } catch (error) {
      say(text('learning.saveFailed', { reason: String(error) }), { bad: true })
    }
  }
  return (
    <section class="records" aria-labelledby="silenced-tips" aria-busy={!tips && failure === ''}>
      <div class="records-head">
        <h3 id="silenced-tips" ref={head} tabIndex={-1}>
          {text('learning.quieted')} {tips && <span class="badge">{tips.length}</span>}
        </h3>
        {tips && tips.length > 1 && (
          <button
            type="button"
            class="button"
            onClick={() => void giveBack(unsilenceTips(), text('learning.givenBackAll'))}
          >
            {text('learning.giveBackAll')}
          </button>
        )}
      </div>
      <p class="help">{text('learning.quietedLead')}</p>
      {failure !== '' && (
        <p class="faults wrong" role="alert">
          {text('learning.quietedFailed', { reason: failure })}
        </p>
      )}
      {tips?.length === 0 && <p class="empty">{text('learning.quietedNone')}</p>}
      <ul class="rows">
        {tips?.map((tip) => {
          const rule = textsOf(tip)
          const title = rule?.title ?? starterName(tip)
          return (
            <li key={tip} class="row own" data-silenced={tip}>
              <div class="own-text" lang={language()}>
                <strong>{title}</strong>
                {rule && <p class="quiet">{familyName(familyOf(tip))}</p>}
              </div>
              <button
                type="button"
                class="button"
                aria-label={text('learning.giveBackOf', { title })}
                onClick={() => void giveBack(silenceTip(tip, false), text('learning.givenBack', { title }))}
              >
                {text('learning.giveBack')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const starterName = (tip: string): string =>
  text(tip === starterTip('reply') ? 'learning.starterReply' : 'learning.starterPost')
