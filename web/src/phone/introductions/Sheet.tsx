import type { Signal } from '@preact/signals'
import type { Board } from '../../board/board'
import { networks } from '../../board/select'
import { Pen } from '../../parts/signs/Icon'
import { LIMITS } from '../../protocol.gen'
import { t } from '../../words/words'
import { ComesAs } from './ComesAs'
import type { Draft, Said } from './draft'
import { NetworkChips } from './NetworkChips'
import { ThreeWords } from './ThreeWords'

interface Props {
  board: Board
  draft: Signal<Draft>
  /** What the room knows already. */
  known: Said
  /** Whether the room knows all that stands here. */
  said: boolean
  /** Whether one has introduced oneself before. */
  again: boolean
  onShow: () => void
  onLeave: () => void
}

/** What one says of oneself. Nothing of it goes to the room before one says so. */
export function Sheet({ board, draft, known, said, again, onShow, onLeave }: Props) {
  const value = { ...known, ...draft.value }
  const write = (part: Draft) => {
    draft.value = { ...draft.value, ...part }
  }
  return (
    <form
      class="intro-sheet"
      onSubmit={(event) => {
        event.preventDefault()
        onShow()
      }}
    >
      <p class="phone-notice">{t('intro-manners')}</p>
      <label class="field">
        {t('join-name')}
        <input
          dir="auto"
          maxLength={LIMITS.NAME}
          autocomplete="off"
          value={value.name}
          onInput={(event) => write({ name: event.currentTarget.value })}
        />
        <small>{t('intro-name-help')}</small>
      </label>
      <NetworkChips
        offered={networks(board)}
        chosen={value.networks}
        onChoose={(chosen) => write({ networks: chosen })}
      />
      <ComesAs capacity={value.capacity} onSay={(capacity) => write({ capacity })} />
      <ThreeWords words={value.keywords} onWrite={(keywords) => write({ keywords })} />
      <label class="field">
        {t('intro-organisation')}
        <input
          dir="auto"
          maxLength={LIMITS.NAME}
          autocomplete="off"
          value={value.organisation}
          onInput={(event) => write({ organisation: event.currentTarget.value })}
        />
      </label>
      <div class="intro-go">
        <button type="submit" class="button main" aria-disabled={said && !again}>
          {t(again ? 'save' : 'intro-go')}
        </button>
        {again && (
          <button type="button" class="button quiet" onClick={onLeave}>
            {t('cancel')}
          </button>
        )}
      </div>
      {!said && (
        <p class="intro-draft">
          <Pen />
          {t('intro-draft')}
        </p>
      )}
    </form>
  )
}
