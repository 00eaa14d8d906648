import { useEffect, useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import type { Platform } from '../../utils/pack/schema.ts'
import { onSettings, readSettings, type Settings, writeSettings } from '../../utils/settings.ts'
import { Switch } from './switch.tsx'

/** Switches the assistant on or off for a platform. */
export function SiteSwitch({ platform }: { platform: Platform }) {
  const [settings, set] = useState<Settings>()
  const [failure, fail] = useState('')
  useEffect(() => {
    const failed = (error: unknown) => fail(text('popup.saveFailed', { reason: String(error) }))
    readSettings().then(set, failed)
    return onSettings(set)
  }, [])
  if (!settings) return <div class="site" aria-busy="true" />
  const on = settings[platform]
  const site = text(`common.${platform}`)
  const flip = () =>
    writeSettings({ [platform]: !on }).then(
      () => fail(''),
      (error) => fail(text('popup.saveFailed', { reason: String(error) })),
    )
  return (
    <section class="site" data-on={on}>
      <div>
        <h2>{text(on ? 'popup.onHere' : 'popup.offHere', { site })}</h2>
        <p class="quiet">{text(on ? 'popup.onText' : 'popup.offText')}</p>
        <p class="failure" role="status">
          {failure}
        </p>
      </div>
      <Switch on={on} label={text('popup.switch', { site })} onFlip={flip} />
    </section>
  )
}

export function Unsupported({ host }: { host: string | undefined }) {
  return (
    <section class="site">
      <div>
        <h2>{host ? text('popup.unsupportedHere', { host }) : text('popup.unsupported')}</h2>
        <p class="quiet">{text('popup.unsupportedText')}</p>
      </div>
    </section>
  )
}
