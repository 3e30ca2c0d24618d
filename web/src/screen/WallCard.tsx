import type { Board } from '../board/board'
import { dotsOf } from '../board/dots'
import { About } from '../parts/about/About'
import { CardView } from '../parts/CardView'
import { Dots } from '../parts/dots/Dots'
import type { Card } from '../protocol.gen'

interface Props {
  board: Board
  id: string
  card: Card
}

/** An idea as it hangs on the wall: with its dots, and what it is about. */
export function WallCard({ board, id, card }: Props) {
  return (
    <CardView
      card={card}
      plain
      before={<About board={board} about={card.about} activity={card.activity} />}
    >
      <Dots count={dotsOf(board, id)} />
    </CardView>
  )
}
