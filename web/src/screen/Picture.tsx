import type { Board } from '../board/board'
import type { Activity } from '../protocol.gen'
import { Collection } from './collect/Collection'
import { Introductions } from './introductions/Introductions'
import { Mapping } from './map/Mapping'
import { Synthesis } from './synthesis/Synthesis'
import { Yarn } from './yarn/Yarn'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** What an activity looks like for all. */
export function Picture({ board, id, activity }: Props) {
  switch (activity.kind) {
    case 'collect':
    case 'surprise':
      return <Collection board={board} id={id} activity={activity} />
    case 'mapping':
      return <Mapping board={board} id={id} activity={activity} />
    case 'yarn':
      return <Yarn board={board} />
    case 'introductions':
      return <Introductions board={board} />
    case 'synthesis':
      return <Synthesis board={board} />
    default:
      return (
        <section class="screen-calm">
          <h2 dir="auto">{activity.title}</h2>
        </section>
      )
  }
}
