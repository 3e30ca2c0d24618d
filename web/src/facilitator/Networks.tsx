import './Networks.css'
import type { Board } from '../board/board'
import { recordId } from '../board/ids'
import { networks } from '../board/select'
import { colourOf } from '../parts/colour'
import { heed } from '../parts/heed'
import { Bin } from '../parts/signs/Icon'
import { NetworkSign } from '../parts/signs/NetworkSign'
import { LIMITS, type Network } from '../protocol.gen'
import { t } from '../words/words'

/** The networks that people can say are theirs: added, renamed, removed. */
export function Networks({ board }: { board: Board }) {
  const all = networks(board)
  return (
    <section class="networks">
      <h2>{t('networks')}</h2>
      {all.length === 0 && <p class="quiet-text">{t('networks-none')}</p>}
      <ul class="panel-list">
        {all.map(([id, network], nth) => (
          <Row key={id} board={board} id={id} network={network} nth={nth} />
        ))}
      </ul>
      <Add board={board} />
    </section>
  )
}

interface RowProps {
  board: Board
  id: string
  network: Network
  nth: number
}

function Row({ board, id, network, nth }: RowProps) {
  const people = [...board.rows('participant').value.values()]
  const count = people.filter(({ networks: of }) => of.includes(id)).length
  const rename = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement
    const name = field.value.trim()
    if (!name) field.value = network.name
    else if (name !== network.name) {
      void heed(board, board.send('network.set', { id, fields: { name } }), t('network-renamed'))
    }
  }
  return (
    <li class="panel-row network-row" data-color={colourOf(network.color)}>
      <NetworkSign network={network} nth={nth} />
      <input
        class="input"
        dir="auto"
        maxLength={LIMITS.NAME}
        aria-label={t('network-name')}
        key={network.name}
        defaultValue={network.name}
        onChange={rename}
      />
      {count > 0 && <span class="quiet-text">{t('people', { count })}</span>}
      <button
        type="button"
        class="button icon-only"
        aria-label={t('network-remove', { name: network.name })}
        title={t('network-remove', { name: network.name })}
        onClick={() =>
          heed(
            board,
            board.send('network.remove', { id }),
            t('network-removed', { name: network.name }),
          )
        }
      >
        <Bin />
      </button>
    </li>
  )
}

function Add({ board }: { board: Board }) {
  const add = (event: Event) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const name = String(new FormData(form).get('name')).trim()
    if (!name) return
    void heed(board, board.send('network.add', { id: recordId('n'), fields: { name } }))
    form.reset()
  }
  return (
    <form class="panel-row" onSubmit={add}>
      <input
        class="input"
        name="name"
        required
        maxLength={LIMITS.NAME}
        aria-label={t('network-new')}
        placeholder={t('network-new')}
        dir="auto"
      />
      <button type="submit" class="button">
        {t('add')}
      </button>
    </form>
  )
}
