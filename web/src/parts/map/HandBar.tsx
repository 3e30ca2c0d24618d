import { useComputed, useSignal } from '@preact/signals'
import { t } from '../../words/words'
import { Cross, Down, EyeShut, Light, Pen, Plus, Up } from '../signs/Icon'
import { CardEditor } from './CardEditor'
import { CountHands } from './CountHands'
import { HandsButton } from './HandsButton'
import { HandZones } from './HandZones'
import { HeldNote } from './HeldNote'
import { release } from './hands'
import { dissolve, put, spotlight, withhold, wordsOf } from './move'
import { shift, shifts } from './order'
import { useSurface } from './surface'
import { cardsIn, type Held } from './target'

/** What can be done with the thing in hand, besides putting it somewhere. */
export function HandBar() {
  const surface = useSurface()
  const { hand, facilitator, layout } = surface
  const editing = useSignal<string | null>(null)
  const counting = useSignal<string | null>(null)
  const held = hand.value
  const placed = useComputed(
    () => held !== null && cardsIn(held).some((card) => layout.value.places.get(card) !== 'tray'),
  ).value
  const several = held !== null && cardsIn(held).length > 1

  const then = (act: (held: Held) => void) => () => {
    if (!held) return
    release(surface)
    act(held)
  }
  return (
    <div class="map-hand" data-own>
      {held && (
        <>
          <p class="map-hand-what">
            <strong dir="auto">{wordsOf(surface, held)}</strong>
            {several || surface.choosing.value ? (
              <span class="quiet-text">{t('hand-choose-hint')}</span>
            ) : (
              <HeldNote id={held.id} />
            )}
          </p>
          <HandZones held={held} />
          <button type="button" class="button quiet" onClick={() => release(surface)}>
            <Cross />
            {t('hand-let-go')}
          </button>
          {held.kind === 'card' && (
            <button
              type="button"
              class="button"
              aria-pressed={surface.choosing.value}
              onClick={() => (surface.choosing.value = !surface.choosing.value)}
            >
              {t('hand-choose')}
            </button>
          )}
          {!several &&
            ([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                class="button icon-only"
                aria-label={t(by < 0 ? 'hand-up' : 'hand-down')}
                title={t(by < 0 ? 'hand-up' : 'hand-down')}
                disabled={!shifts(surface, held, by)}
                onClick={() => shift(surface, held, by)}
              >
                {by < 0 ? <Up /> : <Down />}
              </button>
            ))}
          {held.kind === 'card' && (
            <button
              type="button"
              class="button"
              onClick={then((card) => put(surface, card, { kind: 'new' }))}
            >
              <Plus />
              {t('hand-new-cluster')}
            </button>
          )}
          {placed && (
            <button
              type="button"
              class="button"
              onClick={then((card) => put(surface, card, { kind: 'tray' }))}
            >
              {t('hand-to-tray')}
            </button>
          )}
          {held.kind === 'card' && !several && (
            <HandsButton onPress={then(({ id }) => (counting.value = id))} />
          )}
          {held.kind === 'cluster' && (
            <>
              <button
                type="button"
                class="button"
                onClick={then(({ id }) => (surface.naming.value = id))}
              >
                <Pen />
                {t('hand-rename')}
              </button>
              <button
                type="button"
                class="button"
                onClick={then(({ id }) => dissolve(surface, id))}
              >
                {t('hand-dissolve')}
              </button>
            </>
          )}
          {facilitator.value && !several && (
            <button
              type="button"
              class="button"
              onClick={then(({ kind, id }) => spotlight(surface, kind, id))}
            >
              <Light />
              {t('spotlight')}
            </button>
          )}
          {facilitator.value && held.kind === 'card' && !several && (
            <>
              <button type="button" class="button" onClick={then(({ id }) => (editing.value = id))}>
                <Pen />
                {t('edit')}
              </button>
              <button
                type="button"
                class="button"
                onClick={then(({ id }) => withhold(surface, id))}
              >
                <EyeShut />
                {t('card-withhold')}
              </button>
            </>
          )}
        </>
      )}
      {counting.value && (
        <CountHands
          board={surface.board}
          card={counting.value}
          group={surface.map.split('/')[1] ?? ''}
          onClose={() => (counting.value = null)}
        />
      )}
      {editing.value && <CardEditor id={editing.value} onClose={() => (editing.value = null)} />}
    </div>
  )
}
