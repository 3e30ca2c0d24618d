import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { layoutOf } from '../board/layoutOf'
import { isOpen } from '../board/select'
import { wonderOf } from '../board/wonder'
import { Revealed } from '../parts/revealed/Revealed'
import type { Activity } from '../protocol.gen'
import { PlaceCard } from './PlaceCard'
import { wondering } from './surprise/wondering'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** The common map once it is revealed; people may still say where an idea goes. */
export function RevealedMap({ board, id, activity }: Props) {
  const placing = useSignal<string | null>(null)
  const place = isOpen(board, activity) ? (card: string) => (placing.value = card) : undefined
  return (
    <>
      <Revealed
        board={board}
        id={id}
        activity={activity}
        onPlace={place}
        onWonder={wonderOf(board) ? (about) => (wondering.value = { about }) : undefined}
      />
      {placing.value && (
        <PlaceCard
          board={board}
          map={id}
          cards={[placing.value]}
          activity={activity}
          layout={layoutOf(board, id, activity)}
          onClose={() => (placing.value = null)}
        />
      )}
    </>
  )
}
