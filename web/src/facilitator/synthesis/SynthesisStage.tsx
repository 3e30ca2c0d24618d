import './SynthesisStage.css'
import type { Board } from '../../board/board'
import { Publishing } from '../../parts/publish/Publishing'
import { t } from '../../words/words'
import { OpenReport } from './OpenReport'

/** The end of the agenda: the synthesis to read over, to publish, to send. */
export function SynthesisStage({ board }: { board: Board }) {
  return (
    <div class="synthesis-stage">
      <p>{t('synthesis-what')}</p>
      <OpenReport board={board} main />
      <Publishing board={board} />
    </div>
  )
}
