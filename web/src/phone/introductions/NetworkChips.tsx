import type { Row } from '../../board/select'
import { colourOf } from '../../parts/colour'
import { NetworkSign } from '../../parts/signs/NetworkSign'
import type { Network } from '../../protocol.gen'
import { t } from '../../words/words'

interface Props {
  offered: readonly Row<Network>[]
  chosen: readonly string[]
  onChoose: (chosen: string[]) => void
}

/** The families one belongs to; the first chosen counts. */
export function NetworkChips({ offered, chosen, onChoose }: Props) {
  if (offered.length === 0) return null
  const there = chosen.filter((id) => offered.some(([each]) => each === id))
  return (
    <fieldset class="intro-part">
      <legend>{t('intro-networks')}</legend>
      <p class="quiet-text">{t('intro-networks-help')}</p>
      <div class="row">
        {offered.map(([id, network], nth) => {
          const place = there.indexOf(id)
          return (
            <button
              type="button"
              class="button intro-chip"
              key={id}
              data-color={colourOf(network.color)}
              aria-pressed={place >= 0}
              onClick={() =>
                onChoose(place >= 0 ? there.filter((each) => each !== id) : [...there, id])
              }
            >
              <NetworkSign network={network} nth={nth} />
              <span dir="auto">{network.name}</span>
              {place === 0 && there.length > 1 && <small>{t('intro-first')}</small>}
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
