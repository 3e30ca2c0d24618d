import { diffWordsWithSpace } from 'diff'
import { useMemo } from 'preact/hooks'
import { t } from '../../words/words'

interface Props {
  before: string
  after: string
  /** The id of the sentence that says what is compared. */
  words: string
}

/** Two texts as one: what only the first has is struck out, what only the second has stands out. */
export function Compare({ before, after, words }: Props) {
  const parts = useMemo(() => diffWordsWithSpace(before, after), [before, after])
  return (
    <div class="compare">
      <p class="quiet-text">{t(words)}</p>
      {before === after ? (
        <p>{t('compare-same')}</p>
      ) : (
        <p class="compare-text" dir="auto">
          {parts.map(({ value, added, removed }, index) =>
            added ? (
              <ins key={index}>{value}</ins>
            ) : removed ? (
              <del key={index}>{value}</del>
            ) : (
              value
            ),
          )}
        </p>
      )}
    </div>
  )
}
