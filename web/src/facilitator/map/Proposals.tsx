import type { Board } from '../../board/board'
import { accept, decline, type Proposal, sourcesOf } from '../../board/proposals'
import { heed } from '../../parts/heed'
import { Check, Undo } from '../../parts/signs/Icon'
import { themeTitle, Words } from '../../parts/Words'
import { language, t } from '../../words/words'

interface Props {
  board: Board
  id: string
  proposals: readonly Proposal[]
}

/** Themes that several tables found, each on its own map: to be made one, or left apart. */
export function Proposals({ board, id, proposals }: Props) {
  const list = (declined: boolean) => (
    <ul>
      {proposals
        .filter((proposal) => proposal.declined === declined)
        .map((proposal) => (
          <Proposed key={proposal.clusters.join('+')} board={board} id={id} proposal={proposal} />
        ))}
    </ul>
  )
  return (
    <div class="proposals">
      <p class="quiet-text">{t('proposals-what')}</p>
      {list(false)}
      {proposals.some(({ declined }) => declined) && (
        <>
          <h3>{t('proposals-declined')}</h3>
          {list(true)}
        </>
      )}
    </div>
  )
}

function Proposed({ board, id, proposal }: { board: Board; id: string; proposal: Proposal }) {
  const { title, cards, because, clusters, declined } = proposal
  const list = new Intl.ListFormat(language.value, { type: 'conjunction' })
  return (
    <li class="card">
      <p class="card-text" dir="auto">
        {themeTitle(title)}
      </p>
      <p class="quiet-text" dir="auto">
        {t('proposal-from', { groups: list.format(sourcesOf(board, clusters)) })} ·{' '}
        {t(`proposal-because-${because}`)} · {t('ideas', { count: cards.length })}
      </p>
      <ul class="proposal-cards">
        {cards.map((card) => (
          <li key={card} dir="auto">
            <Words text={board.row('card', card).value?.text} />
          </li>
        ))}
      </ul>
      <div class="row">
        {declined ? (
          <button
            type="button"
            class="button"
            onClick={() => heed(board, decline(board, id, proposal, false))}
          >
            <Undo />
            {t('proposal-again')}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="button"
              onClick={() =>
                heed(
                  board,
                  accept(board, id, { ...proposal, title: themeTitle(title) }),
                  t('proposal-accepted'),
                )
              }
            >
              <Check />
              {t('proposal-accept')}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => heed(board, decline(board, id, proposal, true))}
            >
              {t('proposal-decline')}
            </button>
          </>
        )}
      </div>
    </li>
  )
}
