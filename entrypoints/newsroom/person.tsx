import { useEffect, useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import type { Person } from '../../utils/newsroom/schema.ts'
import { database } from './state.ts'

/** Who works here, as typed the last time. */
export function useMe(): [Person, (person: Person) => void] {
  const [me, setMe] = useState<Person>({ name: '', position: '' })
  useEffect(() => {
    void database.me().then(setMe, () => {})
  }, [])
  return [me, setMe]
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
