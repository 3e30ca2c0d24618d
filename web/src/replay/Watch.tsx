import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { stepTitle } from '../board/moments'
import { current } from '../board/select'
import { t } from '../words/words'
import { Controls } from './Controls'
import { keepPlace } from './fragment'
import { keyed } from './keyed'
import { Player } from './player'
import { Scroll, Stage } from './Stage'
import type { Session } from './session'
import { Timeline } from './Timeline'
import { useDigest } from './useDigest'
import { lengthWords, momentWords } from './when'

interface Props {
  session: Session
  /** The seq to begin at. */
  at: number | null
  onYesterday: () => void
}

/** A session from its first step to its last, at any speed, from anywhere. */
export function Watch({ session, at, onYesterday }: Props) {
  const { board, film, moments } = session
  const player = useMemo(() => {
    const find = (time: number) => ({ position: film.position(time), clock: film.clock(time) })
    const first = at ?? session.sittings[0]?.first ?? 1
    return new Player(
      film.length,
      find,
      ({ position, clock }) => board.play(position, clock),
      film.timeOf(Math.min(first, session.length)),
    )
  }, [session])
  useEffect(() => () => player.close(), [player])
  const stop = (by: 1 | -1) => {
    const { position } = player.place.peek()
    const found =
      by > 0
        ? moments.all.find((moment) => moment.position > position)
        : moments.all.findLast((moment) => moment.position < position)
    const next = found?.position ?? (by > 0 ? session.length : 1)
    player.seek(film.timeOf(next))
  }
  const press = keyed(player, stop)
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [press])
  const paused = !player.playing.value
  const { position } = player.place.value
  useEffect(() => {
    if (!paused) return
    const keeping = setTimeout(() => keepPlace(position), 300)
    return () => clearTimeout(keeping)
  }, [paused, position])
  const digest = useDigest(session, player)
  const said = useSaid(session, player)
  const cut = player.playing.value ? film.cut(player.time.value) : null
  return (
    <main class="replay">
      <Scroll>
        <Stage board={board} />
      </Scroll>
      <section class="replay-bar" aria-label={t('replay-bar')}>
        <p class="replay-said" dir="auto">
          <span>{said}</span>
          {cut && <small>{t('replay-cut', { long: lengthWords(cut.lasted) })}</small>}
        </p>
        <Timeline session={session} player={player} said={said} />
        <Controls session={session} player={player} onStop={stop} onYesterday={onYesterday} />
      </section>
      <p class="unseen" aria-live="polite">
        {digest}
      </p>
    </main>
  )
}

/** "mardi, 10:42 · Cartographie · nos tables trient". */
function useSaid({ board }: Session, player: Player): string {
  const [, activity] = current(board) ?? []
  const about = board.row('board', 'board').value
  const minute = useSignal(0)
  minute.value = Math.floor(player.place.value.clock / 60_000)
  const where = about?.adjourned ? t('replay-between') : activity?.title
  const step = activity && !about?.adjourned ? stepTitle(activity) : null
  return [momentWords(minute.value * 60_000), where, step].filter(Boolean).join(' · ')
}
