import type { Board } from '../board/board'
import { Empty } from '../parts/Empty'
import { Write } from '../parts/Write'
import { t } from '../words/words'
import { Carry } from './Carry'
import { Collecting } from './collect/Collecting'
import { Surprises } from './collect/Surprises'
import { Introductions } from './introductions/Introductions'
import { Mapping } from './map/Mapping'
import { NotStarted } from './NotStarted'
import { SynthesisStage } from './synthesis/SynthesisStage'
import { Withheld } from './Withheld'
import { YarnStage } from './yarn/YarnStage'

/** The step at hand: what to say and do, and what the room makes of it. */
export function Stage({ board, id }: { board: Board; id: string | null }) {
  const activity = board.row('activity', id ?? '').value
  if (!id || !activity) return <NotStarted board={board} />
  return (
    <section class="facil-stage">
      <h2 dir="auto">{activity.prompt ?? activity.title}</h2>
      {activity.kind === 'mapping' ? (
        <Mapping key={id} board={board} id={id} activity={activity}>
          <Write board={board} activity={id} onBehalf />
          <Carry board={board} to={id} />
        </Mapping>
      ) : activity.kind === 'collect' ? (
        <Collecting key={id} board={board} id={id} activity={activity} />
      ) : activity.kind === 'surprise' ? (
        <Surprises key={id} board={board} id={id} activity={activity} />
      ) : activity.kind === 'yarn' ? (
        <YarnStage board={board} />
      ) : activity.kind === 'introductions' ? (
        <Introductions board={board} />
      ) : activity.kind === 'synthesis' ? (
        <SynthesisStage board={board} />
      ) : (
        <Empty>
          <p>{t('stage-calm')}</p>
        </Empty>
      )}
      <Withheld board={board} activity={id} />
    </section>
  )
}
