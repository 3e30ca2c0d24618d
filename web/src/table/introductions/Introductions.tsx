import './Introductions.css'
import type { Board } from '../../board/board'
import { networks } from '../../board/select'
import { introducedOf, isIntroduced } from '../../board/words'
import { Cloud } from '../../parts/cloud/Cloud'
import { Empty } from '../../parts/Empty'
import { NetworkSign } from '../../parts/signs/NetworkSign'
import type { Activity, Participant } from '../../protocol.gen'
import { t } from '../../words/words'

/** Who sits here, as they introduced themselves, beside the words of the room. */
export function Introductions({ board, activity }: { board: Board; activity: Activity }) {
  const group = board.you.value?.group
  const here = [...board.rows('participant').value]
    .filter(([, person]) => person.group === group)
    .sort(([, a], [, b]) => a.number - b.number)
  const { count, all } = introducedOf(board)
  return (
    <section class="table-main table-intro">
      <h2 dir="auto">{activity.prompt ?? activity.title}</h2>
      <div class="table-intro-room">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
        <section class="table-people" aria-labelledby="seated" tabIndex={0}>
          <h3 id="seated">{t('table-seated', { count: here.length })}</h3>
          {here.length === 0 ? (
            <p class="quiet-text">{t('table-seated-none')}</p>
          ) : (
            <ul>
              {here.map(([id, person]) => (
                <Person key={id} board={board} person={person} />
              ))}
            </ul>
          )}
        </section>
        <section class="table-words" aria-label={t('intro-room-words')}>
          {board.rows('word').value.size > 0 ? (
            <Cloud board={board} />
          ) : (
            <Empty>
              <p>{t('words-none-how')}</p>
            </Empty>
          )}
          <p class="quiet-text">
            {count} {t('words-introduced', { count, all })}
          </p>
        </section>
      </div>
    </section>
  )
}

function Person({ board, person }: { board: Board; person: Participant }) {
  const order = networks(board)
  return (
    <li>
      <p>
        <b dir="auto">{person.name ?? t('table-nameless', { number: person.number })}</b>
        {person.networks.map((id) => {
          const nth = order.findIndex(([each]) => each === id)
          const network = order[nth]?.[1]
          return network ? (
            <span key={id}>
              <NetworkSign network={network} nth={nth} />
              <span class="unseen">{network.name}</span>
            </span>
          ) : null
        })}
      </p>
      {isIntroduced(person) ? (
        <>
          {(person.capacity || person.organisation) && (
            <p class="quiet-text" dir="auto">
              {[person.capacity, person.organisation].filter(Boolean).join(' · ')}
            </p>
          )}
          {person.keywords.length > 0 && <p dir="auto">{person.keywords.join(', ')}</p>}
        </>
      ) : (
        <p class="quiet-text">{t('table-not-yet')}</p>
      )}
    </li>
  )
}
