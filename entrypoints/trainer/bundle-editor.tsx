import { ArrowDown, ArrowUp, Download, Plus, Trash2 } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { download } from '../../components/download.ts'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { problemText } from '../../utils/i18n/problem-text.ts'
import { idFrom } from '../../utils/pack/edit.ts'
import { validate } from '../../utils/pack/validate.ts'
import type { BundleDraft } from '../../utils/trainer-database.ts'
import { type Bundle, bundleSchema, longestCode, mostMinutes } from '../../utils/training/bundle.ts'
import { entryOf, isSound, made, makeGenerated } from './catalogue.ts'
import { bundles, keepBundle } from './store.ts'

/** A bundle: its name, class code and time, its exercises in order, and the file that trainees open. */
export function BundleEditor({ id }: { id: string }) {
  useEffect(() => void makeGenerated(), [])
  const [bundle, setBundle] = useState<BundleDraft | undefined>(() =>
    bundles.value?.find((row) => row.id === id),
  )
  if (!bundle) return <p>{text('trainer.gone')}</p>
  const change = (more: Partial<BundleDraft>) => {
    const next = { ...bundle, ...more }
    setBundle(next)
    void keepBundle(next)
  }
  return (
    <>
      <a class="back" href="#/paket">
        {text('practice.back', { title: text('trainer.bundles') })}
      </a>
      <h2 lang="id">{bundle.name || text('trainer.unnamed')}</h2>
      <form class="panel fields" onSubmit={(event) => event.preventDefault()}>
        <label>
          {text('trainer.bundleName')}
          <input
            type="text"
            lang="id"
            autocomplete="off"
            maxLength={200}
            value={bundle.name}
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        </label>
        <div class="pair">
          <label>
            {text('trainer.classCode')}
            <input
              type="text"
              autocomplete="off"
              maxLength={longestCode}
              value={bundle.classCode}
              onInput={({ currentTarget }) => change({ classCode: currentTarget.value.trim() })}
            />
          </label>
          <label>
            {text('trainer.minutes')}
            <input
              type="number"
              min={1}
              max={mostMinutes}
              value={bundle.minutes}
              onInput={({ currentTarget }) => change({ minutes: currentTarget.valueAsNumber || 0 })}
            />
          </label>
        </div>
      </form>
      <section class="panel" aria-labelledby="order-title">
        <h3 id="order-title">{text('trainer.order')}</h3>
        {bundle.exercises.length === 0 && <p class="empty">{text('trainer.noExercises')}</p>}
        <ol class="order">
          {bundle.exercises.map((exercise, index) => (
            <Row
              key={exercise}
              id={exercise}
              index={index}
              count={bundle.exercises.length}
              onMove={(to) =>
                change({ exercises: bundle.exercises.toSpliced(index, 1).toSpliced(to, 0, exercise) })
              }
              onRemove={() => change({ exercises: bundle.exercises.filter((one) => one !== exercise) })}
            />
          ))}
        </ol>
        <a class="button" href="#/">
          <Icon of={Plus} />
          {text('trainer.pickMore')}
        </a>
      </section>
      <Save bundle={bundle} />
    </>
  )
}

interface RowProps {
  readonly id: string
  readonly index: number
  readonly count: number
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

function Row({ id, index, count, onMove, onRemove }: RowProps) {
  const entry = entryOf(id)
  const title = entry?.exercise.title ?? (made.value < 1 ? '…' : text('trainer.lost', { id }))
  return (
    <li>
      <div>
        <strong lang="id">{title}</strong>
        {entry && (
          <p class="quiet small">
            {text(`practice.${entry.exercise.kind}`)} ·{' '}
            {text('practice.level', { level: entry.exercise.level })}
          </p>
        )}
        {entry && !isSound(entry) && <p class="wrong small">{text('trainer.unsound')}</p>}
      </div>
      <div class="acts">
        <button
          type="button"
          class="button icon-only ghost-button"
          disabled={index === 0}
          aria-label={text('trainer.up', { name: title })}
          onClick={() => onMove(index - 1)}
        >
          <Icon of={ArrowUp} />
        </button>
        <button
          type="button"
          class="button icon-only ghost-button"
          disabled={index === count - 1}
          aria-label={text('trainer.down', { name: title })}
          onClick={() => onMove(index + 1)}
        >
          <Icon of={ArrowDown} />
        </button>
        <button
          type="button"
          class="button icon-only ghost-button"
          aria-label={text('trainer.remove', { name: title })}
          onClick={onRemove}
        >
          <Icon of={Trash2} />
        </button>
      </div>
    </li>
  )
}

/** The bundle as it would be saved, or in plain words why it cannot be yet. */
function Save({ bundle }: { bundle: BundleDraft }) {
  const reasons = reasonsAgainst(bundle)
  const save = () => {
    const file = new Blob([JSON.stringify(fileOf(bundle), null, 1)], { type: 'application/json' })
    download(`soal-${idFrom(bundle.name, []) || bundle.id}.json`, file)
  }
  return (
    <section class="panel" aria-labelledby="save-title">
      <h3 id="save-title">{text('trainer.saveTitle')}</h3>
      {reasons.length > 0 ? (
        <ul class="doubts">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : (
        <p>{text('trainer.saveLead')}</p>
      )}
      <button type="button" class="button primary" disabled={reasons.length > 0} onClick={save}>
        <Icon of={Download} />
        {text('trainer.save')}
      </button>
    </section>
  )
}

function fileOf({ id, name, classCode, minutes, exercises }: BundleDraft): Bundle {
  const full = exercises.flatMap((exercise) => entryOf(exercise)?.exercise ?? [])
  return {
    format: 'saring-paket-latihan',
    version: 1,
    id,
    name: name.trim(),
    classCode,
    minutes,
    exercises: full,
  }
}

function reasonsAgainst(bundle: BundleDraft): string[] {
  const { name, classCode, exercises } = bundle
  if (exercises.some((id) => !entryOf(id)) && made.value < 1) return [text('trainer.making')]
  const lost = exercises.filter((id) => !entryOf(id))
  const unsound = exercises.flatMap((id) => {
    const entry = entryOf(id)
    return entry && !isSound(entry) ? [entry.exercise.title] : []
  })
  const told = [
    ...(name.trim() === '' ? [text('trainer.needName')] : []),
    ...(classCode === '' ? [text('trainer.needCode')] : []),
    ...(exercises.length === 0 ? [text('trainer.needExercises')] : []),
    ...lost.map((id) => text('trainer.lost', { id })),
    ...unsound.map((title) => text('trainer.needSound', { title })),
  ]
  if (told.length > 0) return told
  const checked = validate(bundleSchema, fileOf(bundle))
  return checked.ok ? [] : checked.problems.map(({ path, reason }) => `${path}: ${problemText(reason)}`)
}
