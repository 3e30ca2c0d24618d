import type { Board } from '../../board/board'
import { ReadReport } from '../../parts/report/ReadReport'
import type { Activity } from '../../protocol.gen'
import { Address } from '../closing/Address'
import { Consent } from '../closing/Consent'
import '../closing/closing.css'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** At the end, on a phone: the synthesis to read; may one's name stand in it, and where to write to. */
export function Synthesis({ board }: Props) {
  return (
    <div class="closing">
      <ReadReport board={board} />
      <Consent board={board} />
      <Address board={board} />
    </div>
  )
}
