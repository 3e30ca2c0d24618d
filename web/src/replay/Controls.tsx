import { Next, Pause, Play, Previous, Screen as ScreenIcon } from '../parts/signs/Icon'
import { toast } from '../parts/toast'
import { t } from '../words/words'
import { linkTo } from './fragment'
import { momentSaid } from './momentSaid'
import { type Player, SPEEDS } from './player'
import type { Session } from './session'
import { dayWords, timeWords } from './when'

interface Props {
  session: Session
  player: Player
  onStop: (by: 1 | -1) => void
  onYesterday: () => void
}

/** Play, go from moment to moment, choose a speed or a place, hand a moment on. */
export function Controls({ session, player, onStop, onYesterday }: Props) {
  const playing = player.playing.value
  return (
    <div class="replay-controls">
      <div class="replay-run">
        <button type="button" class="button" onClick={() => onStop(-1)}>
          <Previous />
          <span class="unseen">{t('replay-previous')}</span>
        </button>
        <button type="button" class="button main" onClick={() => player.toggle()}>
          {playing ? <Pause /> : <Play />}
          {t(playing ? 'replay-pause' : 'replay-play')}
        </button>
        <button type="button" class="button" onClick={() => onStop(1)}>
          <Next />
          <span class="unseen">{t('replay-next')}</span>
        </button>
      </div>
      <label class="replay-choice">
        <span>{t('replay-speed')}</span>
        <select
          class="input"
          aria-label={t('replay-speed')}
          value={player.speed.value}
          onChange={(event) => {
            player.speed.value = Number(event.currentTarget.value)
          }}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed}>
              {t('replay-times', { speed })}
            </option>
          ))}
        </select>
      </label>
      <Places session={session} player={player} />
      <button type="button" class="button" onClick={() => void copy(player.place.peek().position)}>
        {t('replay-copy')}
      </button>
      {session.sittings.length > 0 && (
        <button type="button" class="button" onClick={onYesterday}>
          <ScreenIcon />
          {t('replay-condensed')}
        </button>
      )}
    </div>
  )
}

const LISTED = ['started', 'stepped', 'revealed']

/** Where to go, by sittings. */
function Places({ session, player }: Pick<Props, 'session' | 'player'>) {
  const { film, moments, sittings } = session
  const listed = moments.all.filter(({ kind }) => LISTED.includes(kind))
  if (listed.length === 0) return null
  return (
    <label class="replay-choice replay-places">
      <span>{t('replay-go')}</span>
      <select
        class="input"
        aria-label={t('replay-go')}
        value=""
        onChange={(event) => {
          player.seek(film.timeOf(Number(event.currentTarget.value)))
          event.currentTarget.value = ''
        }}
      >
        <option value="" disabled hidden>
          {t('replay-go-where')}
        </option>
        {sittings.map(({ first, last, begins }) => (
          <optgroup key={first} label={dayWords(begins)}>
            {listed
              .filter(({ position }) => position >= first && position <= last)
              .map((moment) => (
                <option key={moment.position} value={moment.position}>
                  {`${timeWords(session.at(moment.position))} · ${momentSaid(moment)}`}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

async function copy(seq: number): Promise<void> {
  try {
    await navigator.clipboard.writeText(linkTo(seq))
    toast(t('replay-copied'))
  } catch {
    // No clipboard over plain HTTP: the address bar has it.
    toast(t('replay-in-bar'))
  }
}
