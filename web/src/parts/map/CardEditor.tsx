import { LIMITS } from '../../protocol.gen'
import { t } from '../../words/words'
import { Dialog } from '../Dialog'
import { heed } from '../heed'
import { useSurface } from './surface'

const ASKS = ['carrier', 'place', 'link'] as const

/** Change the words of a card; the log keeps what they were. */
export function CardEditor({ id, onClose }: { id: string; onClose: () => void }) {
  const { board } = useSurface()
  const before = board.row('card', id).peek()
  const asked = board.row('activity', before?.activity ?? '').peek()?.asks ?? []
  const asks = ASKS.filter((ask) => asked.includes(ask) || before?.[ask])
  const save = (event: Event) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget as HTMLFormElement)
    const fields = Object.fromEntries(
      (['text', ...asks] as const)
        .map((name) => [name, String(given.get(name) ?? '').trim() || null] as const)
        .filter(([name, value]) => value !== (before?.[name] || null)),
    )
    if (fields.text !== null && Object.keys(fields).length > 0)
      heed(board, board.send('card.set', { card: id, ...fields }), t('card-edited'))
    onClose()
  }
  return (
    <Dialog title={t('card-edit')} onClose={onClose}>
      <form onSubmit={save}>
        <label class="field">
          {t('card-words')}
          <textarea
            name="text"
            rows={4}
            maxLength={LIMITS.CARD}
            defaultValue={before?.text}
            required
            dir="auto"
          />
          <small>{t('card-edit-trace')}</small>
        </label>
        {asks.map((ask) => (
          <label class="field" key={ask}>
            {t(`phone-ask-${ask}`)}
            <input
              name={ask}
              maxLength={ask === 'link' ? LIMITS.CARD : LIMITS.NAME}
              defaultValue={before?.[ask] ?? ''}
              dir="auto"
              autocomplete="off"
            />
          </label>
        ))}
        <button type="submit" class="button main">
          {t('save')}
        </button>
      </form>
    </Dialog>
  )
}
