import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { said } from '../parts/said'
import { LIMITS } from '../protocol.gen'
import { type Door, type Joined, type Joining, join } from '../sync/boards'
import { uuid } from '../sync/ids'
import type { Key } from '../sync/keys'
import { t } from '../words/words'
import { GroupChips } from './GroupChips'
import { Returning } from './Returning'
import { YourData } from './YourData'

interface Props {
  code: string
  door: Door
  onEnter: (key: Key) => void
}

/** One question, one button. */
export function JoinForm({ code, door, onEnter }: Props) {
  const name = useSignal('')
  const group = useSignal(door.group)
  const table = useSignal(false)
  const busy = useSignal(false)
  const problem = useSignal('')
  // One for each wish, not for each try: a try whose answer was lost is not a second person.
  const requests = useMemo(() => new Requests(), [])

  function keyOf({ board, token, role, resume_code }: Joined): Key {
    const resume = resume_code ? { resume: resume_code } : {}
    return { board, token, role, title: door.title, ...resume, code, at: Date.now() }
  }

  async function enter(wish: Omit<Joining, 'request'>) {
    if (busy.value) return
    busy.value = true
    problem.value = ''
    try {
      onEnter(keyOf(await join(code, { ...wish, request: requests.of(wish) })))
    } catch (error) {
      problem.value = said(error)
      busy.value = false
    }
  }

  function submit(event: Event) {
    event.preventDefault()
    const where = group.value ? { group: group.value } : {}
    if (table.value && group.value) return void enter({ ...where, table: true })
    const called = name.value.trim()
    void enter(called ? { ...where, name: called } : where)
  }

  return (
    <>
      {!door.closed && (
        <form class="join-form" onSubmit={submit}>
          {!table.value && (
            <label class="field join-name">
              {t('join-name')}
              <input
                value={name}
                maxLength={LIMITS.NAME}
                autocomplete="given-name"
                aria-describedby="name-help"
                onInput={(event) => {
                  name.value = event.currentTarget.value
                }}
              />
              <small id="name-help">{t('join-name-help')}</small>
            </label>
          )}
          {door.groups.length > 0 && (
            <GroupChips groups={door.groups} group={group} table={table} />
          )}
          {problem.value && <p role="alert">{problem}</p>}
          <button type="submit" class="button main join-go" aria-disabled={busy}>
            {t(busy.value ? 'join-busy' : table.value ? 'join-go-table' : 'join-go')}
          </button>
        </form>
      )}
      {door.closed && problem.value && <p role="alert">{problem}</p>}
      <div class="join-more">
        <Returning
          code={code}
          onResume={(resume) => void enter({ resume })}
          onBack={(joined) => onEnter(keyOf(joined))}
        />
        <YourData door={door} />
      </div>
    </>
  )
}

/** The uuid of each different wish. */
class Requests {
  private readonly made = new Map<string, string>()

  of(wish: object): string {
    const key = JSON.stringify(wish)
    const request = this.made.get(key) ?? uuid()
    this.made.set(key, request)
    return request
  }
}
