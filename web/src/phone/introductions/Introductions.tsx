import type { Board } from '../../board/board'
import { Empty } from '../../parts/Empty'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'

interface Props {
  board: Board
  id: string
  activity: Activity
}

export function Introductions(_: Props) {
  return <Empty>{t('phone-calm-introductions')}</Empty>
}
