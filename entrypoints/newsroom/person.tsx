import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import type { Person } from '../../utils/newsroom/person.ts'
import { database } from './state.ts'

/** Who works here, as typed the last time; one for the whole page. */
const me = signal<Person>({ name: '', position: '' })
let read = false

export function useMe(): [Person, (person: Person) => void] {
  useEffect(() => {
    if (read) return
    read = true
    void database.me().then(
      (known) => {
        me.value = known
      },
      () => {},
    )
  }, [])
  return [
    me.value,
    (person) => {
      me.value = person
    },
  ]
}

/** The name that goes on a letter. Nobody proves it. */
export function PersonFields({ me, onChange }: { me: Person; onChange: (person: Person) => void }) {
  return (
    <div class="fields">
      <label class="field">
        {text('newsroom.name')}
        <input
          required
          autocomplete="name"
          maxLength={200}
          value={me.name}
          onInput={(event) => onChange({ ...me, name: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        {text('newsroom.position')}
        <input
          autocomplete="organization-title"
          maxLength={200}
          value={me.position}
          onInput={(event) => onChange({ ...me, position: event.currentTarget.value })}
        />
      </label>
    </div>
  )
}
