import './CountHands.css'
import { useSignal } from '@preact/signals'
import { ANSWERS } from '../../board/answers'
import type { Board } from '../../board/board'
import { type Counts, countHands, handsOf } from '../../board/hands'
import { t } from '../../words/words'
import { Dialog } from '../Dialog'
import { heed } from '../heed'
import { Minus, Plus } from '../signs/Icon'
import { StanceSign } from '../signs/StanceSign'
import { Words } from '../Words'

interface Props {
  board: Board
  card: string
  group: string
  onClose: () => void
}

const NONE: Counts = { shared: 0, not_ours: 0, opposed: 0 }

/** Counts the raised hands of people without phones, one answer after the other. */
export function CountHands({ board, card, group, onClose }: Props) {
  const counts = useSignal(handsOf(board, card, group) ?? NONE)
  const text = board.row('card', card).value?.text
  const step = (value: keyof Counts, by: number) => {
    const next = Math.max(0, counts.value[value] + by)
    counts.value = { ...counts.value, [value]: next }
  }
  const save = (event: Event) => {
    event.preventDefault()
    void heed(board, countHands(board, card, group, counts.value), t('hands-counted'))
    onClose()
  }
  return (
    <Dialog title={t('hands-title')} onClose={onClose}>
      <form class="hands" onSubmit={save}>
        <p class="card-text" dir="auto">
          <Words text={text} />
        </p>
        <p class="quiet-text">{t('hands-what')}</p>
        {ANSWERS.map(({ value, says }) => (
          <fieldset class="hands-row" key={value} data-stance={value}>
            <legend class="unseen">{t(says)}</legend>
            <StanceSign value={value} />
            <span aria-hidden="true">{t(says)}</span>
            <button
              type="button"
              class="button"
              aria-label={t('hands-less', { answer: t(says) })}
              disabled={counts.value[value] === 0}
              onClick={() => step(value, -1)}
            >
              <Minus />
            </button>
            <output aria-label={t(says)}>{counts.value[value]}</output>
            <button
              type="button"
              class="button"
              aria-label={t('hands-more', { answer: t(says) })}
              onClick={() => step(value, 1)}
            >
              <Plus />
            </button>
          </fieldset>
        ))}
        <button type="submit" class="button main">
          {t('save')}
        </button>
      </form>
    </Dialog>
  )
}
