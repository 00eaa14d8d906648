import { Building2, Lock } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { PackImport } from '../../components/pack-import/pack-import.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { failure, look, standing } from './state.ts'
import { Step } from './step.tsx'

/** Which pack is in force, and the ways to give one where the computer's administrator did not. */
export function PackStep() {
  const now = standing.value
  const [changing, change] = useState(false)
  const whole = now?.locks.find(({ path }) => path === '')
  const begun = now !== undefined && now.origin !== 'builtIn'
  return (
    <Step number={1} title={text('welcome.pack')} lead={text('welcome.packLead')} done={begun}>
      {!now && !failure.value && <p aria-busy="true">{text('welcome.reading')}</p>}
      {failure.value && (
        <div class="told bad" role="alert">
          <p>{text('welcome.unread', { reason: failure.value })}</p>
          <button type="button" class="button" onClick={() => location.reload()}>
            {text('welcome.retry')}
          </button>
        </div>
      )}
      {begun && (
        <div class="in-force" data-saring="in-force" role="status">
          <Icon of={whole ? Lock : Building2} />
          <div>
            <h3>{now.pack.institution.name}</h3>
            <p class="quiet">
              <Holds pack={now.pack} />
            </p>
            <p>
              {whole
                ? text('welcome.managed', { by: whole.by || text('options.admin') })
                : text('welcome.imported')}
            </p>
          </div>
        </div>
      )}
      {begun && !whole && !changing && (
        <p class="buttons">
          <a class="button" href="/options.html#instansi">
            {text('welcome.edit')}
          </a>
          <button type="button" class="button ghost-button" onClick={() => change(true)}>
            {text('welcome.other')}
          </button>
        </p>
      )}
      {now?.signedOnly && !whole && <p class="quiet">{text('welcome.signedOnly')}</p>}
      {now && !whole && (!begun || changing) && (
        <div class="give">
          <h3>{text('options.importTitle')}</h3>
          <PackImport
            trusted={now.trusted}
            preview={(pack) => (
              <p>
                <Holds pack={pack} />
              </p>
            )}
            withSample={!now.signedOnly}
            onTaken={async () => {
              await look()
              change(false)
            }}
          />
          {!begun && <p class="quiet">{text('welcome.later')}</p>}
        </div>
      )}
    </Step>
  )
}

const Holds = ({ pack: { accounts, hashtags, templates } }: { pack: Pack }) => (
  <>
    {text('options.holds', {
      accounts: accounts.length,
      hashtags: hashtags.length,
      templates: templates.length,
    })}
  </>
)
