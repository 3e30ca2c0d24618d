import './Introductions.css'
import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import { introducedOf, isIntroduced, isShared, wordsOf } from '../../board/words'
import { WordList } from '../../parts/cloud/WordList'
import { t } from '../../words/words'
import { Networks } from '../Networks'
import { People } from '../People'
import { PersonDialog } from '../PersonDialog'

/** The words with their counts; who has not introduced themselves yet; the networks to choose from. */
export function Introductions({ board }: { board: Board }) {
  const person = useSignal<string | null>(null)
  const words = wordsOf(board)
  const shared = words.filter(([, word]) => isShared(word))
  const single = words.filter(([, word]) => !isShared(word))
  const { count, all } = introducedOf(board)
  const waiting = [...board.rows('participant').value].filter(([, each]) => !isIntroduced(each))
  return (
    <div class="facil-intro">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section class="facil-words" aria-labelledby="stage-words" tabIndex={0}>
        <h3 id="stage-words">{t('stage-words', { count: words.length })}</h3>
        {words.length === 0 && <p class="quiet-text">{t('stage-words-none')}</p>}
        {shared.length > 0 && <WordList board={board} words={shared} />}
        {single.length > 0 && (
          <details open={shared.length === 0}>
            <summary>{t('stage-words-single', { count: single.length })}</summary>
            <WordList board={board} words={single} />
          </details>
        )}
      </section>
      <div class="facil-intro-side">
        <section class="facil-waiting">
          <h3>
            {count} {t('words-introduced', { count, all })}
          </h3>
          {waiting.length > 0 && (
            <details open>
              <summary>{t('stage-waiting', { count: waiting.length })}</summary>
              <p class="quiet-text">{t('stage-waiting-what')}</p>
              <People
                board={board}
                people={waiting}
                onPerson={(id) => {
                  person.value = id
                }}
              />
            </details>
          )}
        </section>
        <Networks board={board} />
      </div>
      {person.value && (
        <PersonDialog
          board={board}
          id={person.value}
          onClose={() => {
            person.value = null
          }}
        />
      )}
    </div>
  )
}
