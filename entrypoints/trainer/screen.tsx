import { Presentation } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { type Platform, platforms } from '../../utils/pack/schema.ts'
import type { Exercise } from '../../utils/training/schema.ts'
import { entries, entryOf } from './catalogue.ts'
import { Projector } from './projector.tsx'
import { findingsOfDraft, findingsOfExercise } from './screen-findings.ts'
import { pack } from './store.ts'

/** What of an exercise is discussed: its draft, else its first wrong version. */
const draftOf = (exercise: Exercise): string =>
  ('draft' in exercise ? exercise.draft : undefined) ?? exercise.wrong[0]?.text ?? ''

/** Where an anonymous draft is typed, pasted or picked, to be discussed before all. Nothing of it is stored. */
export function Screen({ id }: { id?: string | undefined }) {
  const [exercise, setExercise] = useState(() => (id === undefined ? undefined : entryOf(id)?.exercise))
  const [draft, setDraft] = useState(() => (exercise ? draftOf(exercise) : ''))
  const [platform, setPlatform] = useState<Platform>(exercise?.platform ?? 'facebook')
  const [showing, setShowing] = useState(false)
  const pick = (chosen: string) => {
    const picked = entryOf(chosen)?.exercise
    setExercise(picked)
    if (picked) {
      setDraft(draftOf(picked))
      setPlatform(picked.platform)
    }
  }
  const asGiven = exercise && draft === draftOf(exercise) && platform === exercise.platform
  return (
    <>
      <p class="lead">{text('trainer.screenLead')}</p>
      <form
        class="panel fields"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          setShowing(true)
        }}
      >
        <label>
          {text('trainer.fromExercise')}
          <select value={exercise?.id ?? ''} onChange={({ currentTarget }) => pick(currentTarget.value)}>
            <option value="">{text('trainer.ownDraft')}</option>
            {entries.value
              .filter(({ origin, exercise: one }) => origin !== 'generated' || one.id === exercise?.id)
              .map(({ exercise: one }) => (
                <option key={one.id} value={one.id} lang="id">
                  {one.title}
                </option>
              ))}
          </select>
        </label>
        <label>
          {text('trainer.platform')}
          <select
            value={platform}
            onChange={({ currentTarget }) => setPlatform(currentTarget.value as Platform)}
          >
            {platforms.map((one) => (
              <option key={one} value={one}>
                {text(`common.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text('trainer.draftToDiscuss')}
          <textarea
            lang="id"
            rows={8}
            required
            maxLength={5000}
            autocomplete="off"
            value={draft}
            onInput={({ currentTarget }) => setDraft(currentTarget.value)}
          />
        </label>
        <p class="quiet small">{text(asGiven ? 'trainer.world' : 'trainer.ownWorld')}</p>
        <button type="submit" class="button primary" disabled={draft.trim() === ''}>
          <Icon of={Presentation} />
          {text('trainer.show')}
        </button>
      </form>
      <section class="panel">
        <h2>{text('trainer.keys')}</h2>
        <dl class="keys">
          {(['Next', 'Back', 'All', 'Dark', 'Full', 'End'] as const).map((key) => (
            <div key={key}>
              <dt>
                <kbd>{text(`trainer.key${key}`)}</kbd>
              </dt>
              <dd>{text(`trainer.key${key}Does`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {showing && (
        <Projector
          draft={draft}
          findings={
            asGiven ? findingsOfExercise(draft, exercise) : findingsOfDraft(draft, platform, pack.value)
          }
          onClose={() => setShowing(false)}
        />
      )}
    </>
  )
}
