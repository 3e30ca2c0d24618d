import './CardView.css'
import type { ComponentChildren } from 'preact'
import type { Card } from '../protocol.gen'
import { t } from '../words/words'
import { CardMore } from './CardMore'
import { Words } from './Words'

interface Props {
  card: Card
  /** Not yet confirmed by the server: drawn with a dashed edge. */
  pending?: boolean
  /** Above the text: what it is about. */
  before?: ComponentChildren
  /** Below the text: what became of the card, in words and signs. */
  fate?: ComponentChildren
  /** Nobody presses here: a link is only read. */
  plain?: boolean
  /** Actions, after the fate. */
  children?: ComponentChildren
}

/** One idea on its sheet, in the words of the person who wrote it. */
export function CardView({ card, pending, before, fate, plain, children }: Props) {
  return (
    <article class="card" data-pending={pending || undefined}>
      {before}
      <CardText card={card} plain={plain} />
      {fate && <div class="card-fate">{fate}</div>}
      {children}
    </article>
  )
}

/** The words of a card, and what its activity asked besides. */
export function CardText({ card, plain }: { card: Card; plain?: boolean | undefined }) {
  return (
    <>
      <p class="card-text" dir="auto">
        <Words text={card.text} />
      </p>
      {card.reworded && <small class="quiet-text">{t('card-reworded')}</small>}
      <CardMore card={card} plain={plain} />
    </>
  )
}
