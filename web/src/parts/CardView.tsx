import './CardView.css'
import type { ComponentChildren } from 'preact'
import type { Card } from '../protocol.gen'
import { t } from '../words/words'
import { Words } from './Words'

interface Props {
  card: Card
  /** Not yet confirmed by the server: drawn with a dashed edge. */
  pending?: boolean
  /** Below the text: what became of the card, in words and signs. */
  fate?: ComponentChildren
  /** Actions, after the fate. */
  children?: ComponentChildren
}

/** One idea on its sheet, in the words of the person who wrote it. */
export function CardView({ card, pending, fate, children }: Props) {
  return (
    <article class="card" data-pending={pending || undefined}>
      <CardText card={card} />
      {fate && <div class="card-fate">{fate}</div>}
      {children}
    </article>
  )
}

/** The words of a card, and what its activity asked besides. */
export function CardText({ card }: { card: Card }) {
  const answers = (['carrier', 'place', 'link'] as const).filter((ask) => card[ask])
  return (
    <>
      <p class="card-text" dir="auto">
        <Words text={card.text} />
      </p>
      {card.reworded && <small class="quiet-text">{t('card-reworded')}</small>}
      {answers.length > 0 && (
        <dl class="card-more">
          {answers.map((ask) => (
            <div key={ask}>
              <dt>{t(`card-${ask}`)}</dt>
              <dd dir="auto">{card[ask]}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
