import { computed, signal } from '@preact/signals'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import type { PaperField } from '../../utils/trainer-database.ts'
import { database, kept, pack } from './store.ts'

export type PaperTexts = Readonly<Record<PaperField, string>>

const written = signal<Partial<PaperTexts>>({})

/** What stands on the papers: as it was written, else as the pack has it. */
export const paper = computed((): PaperTexts => {
  const { name = '', unit = '', region = '' } = pack.value?.institution ?? {}
  return {
    institution: name,
    unit,
    activity: text('paper.activity'),
    number: '',
    place: region,
    date: formatDate(Date.now(), { dateStyle: 'long' }),
    position: '',
    signatory: '',
    ...written.value,
  }
})

export async function loadPaper(): Promise<void> {
  await kept(async () => {
    const rows = await database.paper.toArray()
    written.value = Object.fromEntries(rows.map(({ key, value }) => [key, value]))
  })
}

/** A date goes stale: it is asked anew each time. */
const passing: readonly PaperField[] = ['date']

function write(key: PaperField, value: string): void {
  written.value = { ...written.value, [key]: value }
  if (!passing.includes(key)) void kept(() => database.paper.put({ key, value }))
}

const fields: readonly PaperField[] = [
  'institution',
  'unit',
  'activity',
  'number',
  'place',
  'date',
  'position',
  'signatory',
]

export function PaperFields() {
  return (
    <div class="pair">
      {fields.map((key) => (
        <label key={key}>
          {text(`trainer.paper_${key}`)}
          <input
            type="text"
            autocomplete="off"
            maxLength={200}
            placeholder={key === 'number' ? '800/{n}/DISKOMINFO/2026' : undefined}
            value={paper.value[key]}
            onInput={({ currentTarget }) => write(key, currentTarget.value)}
          />
        </label>
      ))}
    </div>
  )
}
