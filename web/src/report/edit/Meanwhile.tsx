import { t } from '../../words/words'
import { Compare } from './Compare'

interface Props {
  mine: string
  theirs: string
  onKeep: () => void
  onTake: () => void
}

/** Somebody else has changed the part since this text was begun: theirs, and what to do with it. */
export function Meanwhile({ mine, theirs, onKeep, onTake }: Props) {
  return (
    <div class="meanwhile" role="alert">
      <p>{t('part-meanwhile')}</p>
      <Compare before={theirs} after={mine} words="part-meanwhile-what" />
      <div class="row">
        <button type="button" class="button" onClick={onKeep}>
          {t('part-keep-mine')}
        </button>
        <button type="button" class="button" onClick={onTake}>
          {t('part-take-theirs')}
        </button>
      </div>
    </div>
  )
}
