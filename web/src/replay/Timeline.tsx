import { useMemo } from 'preact/hooks'
import { t } from '../words/words'
import { Peaks } from './Peaks'
import type { Player } from './player'
import type { Session } from './session'
import { weekday } from './when'

interface Props {
  session: Session
  player: Player
  /** What is shown now, in words. */
  said: string
}

/** The session as a thread: its sittings, a knot for each activity, peaks where much happened. */
export function Timeline({ session, player, said }: Props) {
  const { film, moments, sittings } = session
  const share = (time: number) => (film.length > 0 ? time / film.length : 0)
  const knots = useMemo(() => {
    const started = moments.all.filter(({ kind }) => kind === 'started')
    return started.map(({ position, values }) => ({
      at: share(film.timeOf(position)),
      title: String(values.title),
    }))
  }, [session])
  const done = share(player.time.value)
  return (
    <div class="replay-line">
      <Peaks session={session} />
      <div class="replay-done" style={{ '--done': done }}>
        <Peaks session={session} />
      </div>
      <ul class="replay-knots" aria-hidden="true">
        {knots.map(({ at, title }) => (
          <li
            key={at}
            title={title}
            data-done={at <= done || undefined}
            style={{ insetInlineStart: `${100 * at}%` }}
          />
        ))}
      </ul>
      <input
        type="range"
        min={0}
        max={Math.round(film.length)}
        step={1}
        value={Math.round(player.time.value)}
        aria-label={t('replay-line')}
        aria-valuetext={said}
        onInput={(event) => player.seek(Number(event.currentTarget.value))}
      />
      <ul class="replay-days" aria-hidden="true">
        {sittings.map(({ first, begins }) => (
          <li key={first} style={{ insetInlineStart: `${100 * share(film.timeOf(first))}%` }}>
            {weekday(begins)}
          </li>
        ))}
      </ul>
    </div>
  )
}
