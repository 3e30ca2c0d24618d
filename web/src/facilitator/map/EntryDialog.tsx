import type { Board } from '../../board/board'
import { type By, hear, type Voice } from '../../board/voices'
import { Dialog } from '../../parts/Dialog'
import { heed } from '../../parts/heed'
import { Question, type Subject } from '../../parts/Question'
import { EyeShut, Light } from '../../parts/signs/Icon'
import { senseWords } from '../../parts/voices/inWords'
import { VoiceTable } from '../../parts/voices/VoiceTable'
import { cardWords, themeTitle } from '../../parts/Words'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { ByHand } from './ByHand'
import { Sources } from './Sources'

export type { Subject }

interface Props {
  board: Board
  /** The mapping. */
  id: string
  activity: Activity
  subject: Subject
  by: By
  voices: readonly Voice[]
  onClose: () => void
}

/** All that is said of an idea or a theme: every voice with its counts, who dissents, its question. */
export function EntryDialog({ board, id, activity, subject, by, voices, onClose }: Props) {
  const card = board.row('card', subject.kind === 'card' ? subject.id : '').value
  const cluster = board.row('cluster', subject.kind === 'cluster' ? subject.id : '').value
  const verdict = board.row('sense', `${subject.id}/${by}`).value
  const title = card ? cardWords(card.text) : cluster && themeTitle(cluster.title)
  if (title === undefined) return null
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="facil-entry-dialog">
        {verdict && (
          <p data-sense={verdict.sense}>
            <b dir="auto">{senseWords(verdict, hear(board, subject.id, by, voices), by)}</b>
          </p>
        )}
        <VoiceTable
          board={board}
          subject={subject.id}
          by={by}
          voices={voices}
          reserve={verdict?.reserve ?? []}
        />
        {verdict && verdict.reserve.length > 0 && (
          <p class="quiet-text">{t('voices-apart', { count: verdict.reserve.length })}</p>
        )}
        <Question
          board={board}
          subject={subject}
          question={(card ?? cluster)?.question ?? null}
          onDone={onClose}
        />
        {subject.kind === 'card' && (
          <ByHand board={board} map={id} activity={activity} card={subject.id} />
        )}
        {subject.kind === 'cluster' && (
          <Sources board={board} cluster={subject.id} onDone={onClose} />
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            heed(board, board.send('board.spotlight', { target: [subject.kind, subject.id] }))
            onClose()
          }}
        >
          <Light />
          {t('spotlight')}
        </button>
        {subject.kind === 'card' && (
          <button
            type="button"
            class="button"
            onClick={() => {
              const args = { card: subject.id, withheld: true }
              heed(board, board.send('card.withhold', args), t('card-withheld'))
              onClose()
            }}
          >
            <EyeShut />
            {t('card-withhold')}
          </button>
        )}
      </div>
    </Dialog>
  )
}
