import { useEffect, useMemo } from 'preact/hooks'
import type { Sitting } from '../board/recording'
import { progress } from '../board/select'
import { Pause, Play, Undo } from '../parts/signs/Icon'
import { Thread } from '../parts/Thread'
import { t } from '../words/words'
import { CONDENSED_MS, condense, type Shot, shotAt } from './condense'
import { momentSaid } from './momentSaid'
import { Player } from './player'
import { Scroll, Stage } from './Stage'
import type { Session } from './session'
import { dayWords, timeWords } from './when'

interface Props {
  session: Session
  sitting: Sitting
  /** The day before now, so that it is "yesterday". */
  isYesterday: boolean
  /** Where it came from, to go back there; null where the whole session is what comes next. */
  back: string | null
  onWhole: () => void
}

/** A sitting in ninety seconds, for all to see at the start of the next one. */
export function Condensed({ session, sitting, isYesterday, back, onWhole }: Props) {
  const { board } = session
  const latest = sitting === session.sittings.at(-1)
  const shots = useMemo(() => {
    const to = latest ? session.length : sitting.last
    return condense(session.moments.all, sitting.first, to)
  }, [session, sitting])
  const player = useMemo(() => {
    const find = (time: number) => {
      const { position } = shotAt(shots, time)
      return { position, clock: session.at(position) }
    }
    return new Player(CONDENSED_MS, find, ({ position, clock }) => board.play(position, clock))
  }, [shots])
  useEffect(() => {
    player.toggle()
    return () => player.close()
  }, [player])
  const leave = () => {
    if (back) location.assign(back)
    else onWhole()
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') leave()
      else if (event.key === ' ' && !(event.target instanceof HTMLButtonElement)) player.toggle()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
  const time = player.time.value
  const { shot } = shotAt(shots, time)
  const ended = time >= CONDENSED_MS
  const opening = shot === shots[0]
  const title = t(isYesterday ? 'replay-yesterday' : 'replay-sitting', {
    day: dayWords(sitting.begins),
  })
  return (
    <main class="replay replay-condensed" data-opening={opening || undefined}>
      <Scroll>
        {opening ? <Opening session={session} title={title} /> : <Stage board={board} timeless />}
      </Scroll>
      <section class="replay-bar" aria-label={t('replay-bar')}>
        <p class="replay-caption" aria-live="polite" dir="auto">
          {opening ? (
            dayWords(sitting.begins)
          ) : shot.moment ? (
            <>
              <small>{timeWords(session.at(shot.moment.position))}</small> {momentSaid(shot.moment)}
            </>
          ) : (
            t('replay-here-we-are')
          )}
        </p>
        <div class="replay-shots" aria-hidden="true">
          {shots.map((each) => (
            <span key={`${each.from}-${each.to}`} style={{ flexGrow: each.ms }}>
              <i style={{ inlineSize: `${100 * doneOf(shots, each, time)}%` }} />
            </span>
          ))}
        </div>
        <div class="replay-controls">
          <button type="button" class="button main" onClick={() => player.toggle()}>
            {ended ? <Undo /> : player.playing.value ? <Pause /> : <Play />}
            {t(ended ? 'replay-again' : player.playing.value ? 'replay-pause' : 'replay-play')}
          </button>
          <button type="button" class="button" onClick={onWhole}>
            {t('replay-whole')}
          </button>
          {back && (
            <a class="button" href={back}>
              {t('replay-to-screen')}
            </a>
          )}
          {document.fullscreenEnabled && (
            <button type="button" class="button" onClick={() => void full()}>
              {t('replay-full')}
            </button>
          )}
        </div>
      </section>
    </main>
  )
}

/** What is to come: the title, the thread of the agenda, how many were there. */
function Opening({ session, title }: { session: Session; title: string }) {
  const { board } = session
  const { titles, at } = progress(board)
  const people = board.rows('participant').value.size
  return (
    <section class="screen replay-opening">
      <h1>{title}</h1>
      <Thread titles={titles} at={at} />
      <p>{t('replay-who', { people, groups: board.rows('group').value.size })}</p>
    </section>
  )
}

/** How much of a shot is over, from 0 to 1. */
function doneOf(shots: readonly Shot[], shot: Shot, time: number): number {
  const before = shots.slice(0, shots.indexOf(shot)).reduce((all, { ms }) => all + ms, 0)
  return Math.min(1, Math.max(0, (time - before) / shot.ms))
}

async function full(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen()
  else await document.documentElement.requestFullscreen()
}
