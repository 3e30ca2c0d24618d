import type { Board } from '../../board/board'
import type { CommandName } from '../../protocol.gen'
import { t } from '../../words/words'

/** Words that the server would not take: why, and what can be done with them. */
export function Refused({ board }: { board: Board }) {
  return (
    <>
      {board.refused.value.map(({ id, name, args, refused }) => {
        const text = String(args.text ?? '')
        const step = board.row('activity', String(args.activity ?? '')).value
        return (
          <div class="phone-refused" key={id} role="alert">
            <p class="card-text" dir="auto">
              {text}
            </p>
            <p>{refused?.message || t('phone-refused')}</p>
            {step && (
              <p class="quiet-text" dir="auto">
                {step.title}
              </p>
            )}
            <div class="row">
              {text && (
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    board.send(name as CommandName, args as never)
                    board.dismiss(id)
                  }}
                >
                  {t('try-again')}
                </button>
              )}
              <button type="button" class="button quiet" onClick={() => board.dismiss(id)}>
                {t('phone-let-go')}
              </button>
            </div>
          </div>
        )
      })}
    </>
  )
}
