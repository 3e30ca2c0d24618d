import type { Board } from '../../board/board'
import { ReadReport } from '../../parts/report/ReadReport'
import type { Activity } from '../../protocol.gen'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** At the end, on a phone: the synthesis to read. */
export function Synthesis({ board }: Props) {
  return <ReadReport board={board} />
}
