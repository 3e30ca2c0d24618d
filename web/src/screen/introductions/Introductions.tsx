import './Introductions.css'
import type { Board } from '../../board/board'
import { introducedOf, isAcross, isShared, wordsOf } from '../../board/words'
import { Cloud } from '../../parts/cloud/Cloud'
import { t } from '../../words/words'

/** The words of the room, tied across networks, and how many people have introduced themselves. */
export function Introductions({ board }: { board: Board }) {
  const words = wordsOf(board).map(([, word]) => word)
  const { count, all } = introducedOf(board)
  return (
    <section class="screen-words">
      {words.length > 0 ? (
        <Cloud board={board} />
      ) : (
        <div class="screen-calm">
          <h2>{t('words-none')}</h2>
          <p>{t('words-none-how')}</p>
        </div>
      )}
      <p class="screen-figures">
        <span>
          <b>{count}</b> {t('words-introduced', { count, all })}
        </span>
        {words.length > 0 && (
          <span>
            <b>{words.filter(isShared).length}</b>{' '}
            {t('words-shared', { count: words.filter(isShared).length })}
            {words.some(isAcross) && (
              <>
                {t('words-of-which')}
                <b>{words.filter(isAcross).length}</b> {t('words-across')}
              </>
            )}
          </span>
        )}
      </p>
    </section>
  )
}
