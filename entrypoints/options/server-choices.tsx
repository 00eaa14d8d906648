import { text } from '../../utils/i18n/i18n.ts'
import type { Choices } from '../../utils/replication/connection.ts'

/** What may be exchanged beside the log, in the order in which it is asked. */
const kinds = ['aspirations', 'drafts', 'packs', 'publish'] as const
type Kind = (typeof kinds)[number]
const hints: Readonly<Record<Kind, 'aspirationsHint' | 'draftsHint' | 'packsHint' | 'publishHint'>> = {
  aspirations: 'aspirationsHint',
  drafts: 'draftsHint',
  packs: 'packsHint',
  publish: 'publishHint',
}

interface Props {
  readonly chosen: Partial<Choices>
  /** Told at each change; without it the boxes belong to a form. */
  readonly onChange?: (change: Partial<Choices>) => void
}

/** What goes to the server and what comes from there: the log, and each other kind by itself. */
export function ServerChoices(props: Props) {
  return (
    <>
      <fieldset class="field wide server-what">
        <legend>{text('server.what')}</legend>
        <Choice {...props} name="send" hint="server-scope" />
        <Choice {...props} name="take" hint="server-scope" />
        <p class="quiet" id="server-scope">
          {text('server.scope')}
        </p>
      </fieldset>
      <fieldset class="field wide server-what">
        <legend>{text('server.kinds')}</legend>
        {kinds.map((name) => (
          <div key={name} class="server-kind">
            <Choice {...props} name={name} hint={`server-${name}-hint`} />
            <p class="quiet" id={`server-${name}-hint`}>
              {text(`server.${hints[name]}`)}
            </p>
          </div>
        ))}
      </fieldset>
    </>
  )
}

function Choice({ name, hint, chosen, onChange }: Props & { name: keyof Choices; hint: string }) {
  const on = chosen[name] ?? false
  const held = onChange
    ? {
        checked: on,
        onChange: (event: { currentTarget: HTMLInputElement }) =>
          onChange({ [name]: event.currentTarget.checked }),
      }
    : { defaultChecked: on }
  return (
    <label>
      <input type="checkbox" name={name} aria-describedby={hint} {...held} /> {text(`server.${name}`)}
    </label>
  )
}

/** What a form with these boxes says. */
export const choicesIn = (form: FormData): Required<Choices> => ({
  send: form.has('send'),
  take: form.has('take'),
  aspirations: form.has('aspirations'),
  drafts: form.has('drafts'),
  packs: form.has('packs'),
  publish: form.has('publish'),
})
