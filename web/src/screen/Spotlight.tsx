import './Spotlight.css'
import type { Board } from '../board/board'
import { dotsOf } from '../board/dots'
import { layoutOf } from '../board/layoutOf'
import { hear, voices } from '../board/voices'
import { About } from '../parts/about/About'
import { CardText } from '../parts/CardView'
import { Dots } from '../parts/dots/Dots'
import { groupName } from '../parts/GroupTile'
import { senseWords } from '../parts/voices/inWords'
import { Voices } from '../parts/voices/Voices'
import { Column } from './Column'
import { SpotLens } from './map/SpotLens'
import { SpotCluster } from './SpotCluster'
import { Wall } from './Wall'

interface Props {
  board: Board
  /** Kind and id of what the facilitators show. */
  target: readonly string[]
  activity: string
}

const LONG = 140

/** One thing, alone and large. */
export function Spotlight({ board, target: [kind, id = ''], activity }: Props) {
  switch (kind) {
    case 'card':
      return <SpotCard board={board} id={id} />
    case 'cluster':
      return <SpotCluster board={board} id={id} />
    case 'lens':
      return <SpotLens board={board} id={id} activity={activity} />
    case 'zone':
      return <SpotZone board={board} id={id} />
    case 'group':
      return <SpotGroup board={board} id={id} activity={activity} />
    default:
      return <SpotActivity board={board} id={kind === 'activity' ? id : activity} />
  }
}

function SpotCard({ board, id }: { board: Board; id: string }) {
  const card = board.row('card', id).value
  if (!card) return null
  return (
    <section class="spot spot-card">
      <article class="card" data-long={card.text.length > LONG || undefined}>
        <About board={board} about={card.about} activity={card.activity} />
        <CardText card={card} plain />
        <Dots count={dotsOf(board, id)} />
        <Said board={board} id={id} activity={card.activity} />
      </article>
    </section>
  )
}

/** What came out of the voices on a card, and the question it leaves; once all may see it. */
function Said({ board, id, activity }: { board: Board; id: string; activity: string }) {
  const question = board.row('card', id).value?.question
  const verdict = board.row('sense', `${id}/groups`).value
  const speaking = voices(board, activity, 'groups')
  return (
    <>
      {verdict && (
        <div class="spot-said" data-sense={verdict.sense}>
          <p dir="auto">{senseWords(verdict, hear(board, id, 'groups', speaking), 'groups')}</p>
          <Voices board={board} subject={id} by="groups" voices={speaking} />
        </div>
      )}
      {question && (
        <p class="spot-question" dir="auto">
          {question}
        </p>
      )}
    </>
  )
}

function SpotZone({ board, id }: { board: Board; id: string }) {
  const slash = id.indexOf('/')
  const map = id.slice(0, slash)
  const zone = id.slice(slash + 1)
  const activity = board.row('activity', map).value
  if (!activity) return null
  const content = layoutOf(board, map, activity).zones.find((lying) => lying.id === zone)
  const record = activity.zones[zone]
  return content && record ? <Column board={board} zone={record} content={content} wide /> : null
}

function SpotGroup({ board, id, activity }: { board: Board; id: string; activity: string }) {
  const group = board.row('group', id).value
  if (!group) return null
  return (
    <section class="spot">
      <h2 dir="auto">{groupName(group)}</h2>
      <Wall board={board} id={activity} group={id} />
    </section>
  )
}

function SpotActivity({ board, id }: { board: Board; id: string }) {
  const activity = board.row('activity', id).value
  return (
    <section class="screen-calm">
      <h2 dir="auto">{activity?.title}</h2>
      {activity?.prompt && <p dir="auto">{activity.prompt}</p>}
    </section>
  )
}
