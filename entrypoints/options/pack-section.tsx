import { Download, FilePlus2, FileText, History, KeyRound, RotateCcw, Upload } from 'lucide'
import { useState } from 'preact/hooks'
import { download } from '../../components/download.ts'
import { Icon } from '../../components/icon.tsx'
import { packFile, samplePack } from '../../components/pack-import/pack-file.ts'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { differences } from '../../utils/pack/difference.ts'
import { readPack } from '../../utils/pack/pack.ts'
import type { Version } from '../../utils/pack-history.ts'
import { forgetKey, ownPack, removePack, restorePack } from '../../utils/pack-in-force.ts'
import { Dialog } from './dialog.tsx'
import { Difference } from './difference-view.tsx'
import { Import } from './import.tsx'
import { PackOffers } from './pack-offers.tsx'
import { addressOf } from './place.ts'
import {
  begun,
  dirty,
  edit,
  hold,
  inForce,
  mayEdit,
  say,
  signature,
  trust,
  versions,
  wholeLock,
} from './state.ts'

/** The pack as a whole: what is in force, how to begin, another one, its file, its history. */
export function PackSection() {
  const { origin } = inForce.value!
  return (
    <>
      {origin === 'builtIn' && !dirty.value ? <Welcome /> : <InForce />}
      <PackOffers />
      <Import />
      {origin !== 'builtIn' && <Share />}
      <Versions />
      {origin === 'imported' && hold.value === 'here' && <Reset />}
    </>
  )
}

function InForce() {
  const { pack, origin } = inForce.value!
  const { accounts, hashtags, templates } = pack
  const [forgetting, setForgetting] = useState(false)
  return (
    <article class="card in-force">
      <p class="quiet">{text('options.inForce')}</p>
      <h3>{pack.institution.name}</h3>
      <p>{pack.institution.unit}</p>
      <p class="quiet">
        {text('options.holds', {
          accounts: accounts.length,
          hashtags: hashtags.length,
          templates: templates.length,
        })}
      </p>
      <p class="quiet">
        {pack.id}, {text('options.version', { version: pack.version })}, {text(`options.${origin}`)}
      </p>
      <p class="keys">
        <Icon of={KeyRound} />
        {signature.value ? (
          <span>
            {text('options.signedWith')} <code class="print">{signature.value}</code>
          </span>
        ) : (
          text('options.unsigned')
        )}
      </p>
      {trust.value.key && !signature.value && (
        <p class="keys">
          {text('options.trusted')} <code class="print">{trust.value.key}</code>
        </p>
      )}
      {trust.value.key && !trust.value.only && hold.value === 'here' && (
        <button type="button" class="button" onClick={() => setForgetting(true)}>
          {text('options.forget')}
        </button>
      )}
      {forgetting && (
        <Dialog
          title={text('options.forgetSure')}
          go={text('options.forget')}
          grave
          onClose={() => setForgetting(false)}
          onGo={async () => {
            await forgetKey()
            await begunAgain()
            setForgetting(false)
            say(text('options.forgotten'))
          }}
        />
      )}
    </article>
  )
}

const begunAgain = async () => begun(await ownPack())

function Welcome() {
  const openSample = async () => {
    try {
      const sample = readPack(await samplePack())
      if (!sample.ok) throw new Error(sample.problems[0]?.reason)
      edit({ do: 'replace', pack: sample.value })
      location.hash = addressOf('instansi')
    } catch (error) {
      say(text('options.failed', { reason: String(error) }), { bad: true })
    }
  }
  return (
    <section class="welcome" aria-labelledby="welcome">
      <h3 id="welcome">{text('options.welcome')}</h3>
      <p class="quiet">{text('options.welcomeLead')}</p>
      <div class="ways">
        <div class="way">
          <Icon of={Upload} />
          <h4>{text('options.wayImport')}</h4>
          <p>{text('options.wayImportLead')}</p>
          <button
            type="button"
            class="button primary"
            disabled={hold.value !== 'here'}
            onClick={() => document.getElementById('pack-file')?.click()}
          >
            {text('options.choose')}
          </button>
        </div>
        <div class="way">
          <Icon of={FileText} />
          <h4>{text('options.waySample')}</h4>
          <p>{text('options.waySampleLead')}</p>
          <button type="button" class="button" disabled={!mayEdit.value} onClick={() => void openSample()}>
            {text('options.openSample')}
          </button>
        </div>
        <div class="way">
          <Icon of={FilePlus2} />
          <h4>{text('options.wayBlank')}</h4>
          <p>{text('options.wayBlankLead')}</p>
          <a class="button" href={addressOf('instansi')}>
            {text('options.openBlank')}
          </a>
        </div>
      </div>
    </section>
  )
}

function Share() {
  const save = async () => {
    const pack = wholeLock.value ? inForce.value!.pack : await ownPack()
    download(`${pack.id}-${pack.version}.json`, packFile(pack))
  }
  return (
    <section class="card" aria-labelledby="share">
      <h3 id="share">{text('options.exportTitle')}</h3>
      <p class="quiet">{text('options.exportLead')}</p>
      {signature.value && <p class="quiet">{text('options.exportUnsigned')}</p>}
      <button type="button" class="button" onClick={() => void save()}>
        <Icon of={Download} />
        {text('options.export')}
      </button>
    </section>
  )
}

function Versions() {
  const [compared, setCompared] = useState<number>()
  const [wanted, setWanted] = useState<Version>()
  const back = async (version: Version) => {
    setWanted(undefined)
    if (!(await restorePack(version.at))) return say(text('options.notRestored'), { bad: true })
    await begunAgain()
    say(text('options.restored', { version: version.pack.version }))
  }
  const { pack, origin } = inForce.value!
  return (
    <section class="card" aria-labelledby="history">
      <h3 id="history">
        <Icon of={History} />
        {text('options.history')}
      </h3>
      <p class="quiet">
        {text(versions.value.length === 0 ? 'options.historyEmpty' : 'options.historyLead')}
      </p>
      <ol class="versions">
        {versions.value.map((version, index) => (
          <li key={version.at}>
            <div class="version">
              <div>
                <strong>{text('options.version', { version: version.pack.version })}</strong>{' '}
                {index === 0 && origin === 'imported' && <span class="badge">{text('options.now')}</span>}
                <p class="quiet">
                  {version.pack.institution.name}, {text(`options.how_${version.how}`)},{' '}
                  {formatDate(version.at, { dateStyle: 'medium', timeStyle: 'short' })}
                </p>
              </div>
              <button
                type="button"
                class="button"
                aria-expanded={compared === version.at}
                aria-label={`${text('options.compare')}: ${version.pack.version}`}
                onClick={() => setCompared(compared === version.at ? undefined : version.at)}
              >
                {text('options.compare')}
              </button>
              {(index > 0 || origin !== 'imported') && (
                <button
                  type="button"
                  class="button"
                  aria-label={`${text('options.back')}: ${version.pack.version}`}
                  disabled={hold.value !== 'here' || wholeLock.value !== undefined}
                  onClick={() => setWanted(version)}
                >
                  {text('options.back')}
                </button>
              )}
            </div>
            {compared === version.at && <Difference of={differences(pack, version.pack)} />}
          </li>
        ))}
      </ol>
      {wanted && (
        <Dialog
          title={text('options.backSure', { version: wanted.pack.version })}
          go={text('options.back')}
          onClose={() => setWanted(undefined)}
          onGo={() => void back(wanted)}
        >
          {dirty.value && <p class="told bad">{text('options.losing')}</p>}
          <Difference of={differences(pack, wanted.pack)} />
        </Dialog>
      )}
    </section>
  )
}

function Reset() {
  const [asked, setAsked] = useState(false)
  return (
    <section class="card" aria-labelledby="reset">
      <h3 id="reset">{text('options.resetTitle')}</h3>
      <p class="quiet">{text('options.resetLead')}</p>
      <button type="button" class="button danger" onClick={() => setAsked(true)}>
        <Icon of={RotateCcw} />
        {text('options.reset')}
      </button>
      {asked && (
        <Dialog
          title={text('options.resetSure')}
          go={text('options.reset')}
          grave
          onClose={() => setAsked(false)}
          onGo={async () => {
            setAsked(false)
            await removePack()
            await begunAgain()
            say(text('options.removed'))
          }}
        >
          {dirty.value && <p class="told bad">{text('options.losing')}</p>}
        </Dialog>
      )}
    </section>
  )
}
