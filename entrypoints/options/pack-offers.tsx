import { Server } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { Offer } from '../../components/pack-import/offer.tsx'
import { Refusal } from '../../components/pack-import/refusal.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import type { Problem } from '../../utils/pack/validate.ts'
import { dismissOffer, type PackOffer, packOffers } from '../../utils/pack-offers.ts'
import { changesBy, downloadDraft } from './import.tsx'
import { begun, dirty, hold, inForce, say, trust, wholeLock } from './state.ts'

/** Packs that the institution's server offers. Each is looked at before it is taken, as one from a file is. */
export function PackOffers() {
  const [offers, setOffers] = useState<readonly PackOffer[]>([])
  const [open, setOpen] = useState<string>()
  const [refused, setRefused] = useState<readonly Problem[]>()
  const current = inForce.value
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when another pack is in force
  useEffect(() => {
    packOffers().then(setOffers, () => setOffers([]))
  }, [current])
  if (offers.length === 0 || hold.value !== 'here' || wholeLock.value) return null
  const taken = async (pack: Pack) => {
    await begun(pack)
    setOpen(undefined)
    say(text('options.accepted', { name: pack.institution.name }))
  }
  const dismiss = async (id: string) => {
    await dismissOffer(id)
    setOffers(offers.filter((offer) => offer.id !== id))
  }
  return (
    <section class="card" aria-labelledby="offers" data-offers={offers.length}>
      <h3 id="offers">
        <Icon of={Server} />
        {text('server.offersTitle')}
      </h3>
      <p class="quiet">{text('server.offersLead')}</p>
      <ul class="server-offers">
        {offers.map((offer) => (
          <li key={offer.id}>
            <p>
              <strong>{offer.pack.institution.name}</strong>,{' '}
              {text('options.version', { version: offer.pack.version })}
            </p>
            {open === offer.id ? (
              <Offer
                offer={offer}
                trusted={trust.value.key}
                keepUnsaved={dirty.value ? downloadDraft : undefined}
                cancel={() => setOpen(undefined)}
                taken={(pack) => void taken(pack)}
                refused={setRefused}
              >
                {changesBy(offer.pack)}
              </Offer>
            ) : (
              <div class="server-actions">
                <button type="button" class="button" onClick={() => setOpen(offer.id)}>
                  {text('server.offerLook')}
                </button>
                <button type="button" class="button ghost-button" onClick={() => void dismiss(offer.id)}>
                  {text('server.offerDismiss')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {refused && <Refusal problems={refused} />}
    </section>
  )
}
