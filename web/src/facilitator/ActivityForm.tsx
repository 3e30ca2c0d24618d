import './ActivityForm.css'
import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { recordId } from '../board/ids'
import { Dialog } from '../parts/Dialog'
import { heed } from '../parts/heed'
import { type Activity, type ActivityFields, LIMITS, type Zone } from '../protocol.gen'
import { t } from '../words/words'
import { StepsField } from './StepsField'
import { ZonesField } from './ZonesField'

interface Props {
  board: Board
  /** Null: a new activity. */
  id: string | null
  onClose: () => void
}

const KINDS: Activity['kind'][] = [
  'introductions',
  'yarn',
  'collect',
  'mapping',
  'surprise',
  'synthesis',
  'break',
]
/** Kinds that begin hidden: what is found out is shown together. */
const HIDDEN: Activity['kind'][] = ['mapping', 'surprise']
const ASKS = ['carrier', 'place', 'link'] as const
const FLAGS = ['revealed', 'authors'] as const

/** Everything about a step of the agenda, to write or to change. */
export function ActivityForm({ board, id, onClose }: Props) {
  const before = id ? board.row('activity', id).peek() : undefined
  const kind = useSignal<Activity['kind']>(before?.kind ?? 'collect')
  const mapping = kind.value === 'mapping'
  const zones = useSignal(before?.zones ?? {})
  const steps = useSignal(before?.steps ?? [])
  const save = (event: Event) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    const fields = read(form, kind.value)
    if (zones.value !== before?.zones && (id || Object.keys(zones.value).length > 0)) {
      fields.zones = zones.value
    }
    if (mapping && steps.value !== before?.steps && (id || steps.value.length > 0)) {
      fields.steps = steps.value
    }
    heed(
      board,
      id
        ? board.send('activity.set', { activity: id, fields })
        : board.send('activity.add', {
            id: recordId('a'),
            fields: { ...fields, ...first(fields) },
          }),
    )
    onClose()
  }
  return (
    <Dialog title={t(id ? 'activity-change' : 'activity-new')} onClose={onClose}>
      <form class="activity-form" onSubmit={save}>
        <label class="field">
          {t('activity-title')}
          <input
            name="title"
            required
            maxLength={LIMITS.NAME}
            defaultValue={before?.title ?? ''}
            dir="auto"
          />
        </label>
        <div class="pair">
          <label class="field">
            {t('activity-kind')}
            <select
              value={kind.value}
              onChange={(event) => {
                kind.value = event.currentTarget.value as Activity['kind']
                if (kind.value === 'surprise' && Object.keys(zones.value).length === 0)
                  zones.value = prompts()
              }}
            >
              {KINDS.map((each) => (
                <option key={each} value={each}>
                  {t(`kind-${each}`)}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            {t('activity-minutes')}
            <input
              name="minutes"
              type="number"
              min="0"
              max="600"
              defaultValue={before?.minutes ?? ''}
            />
          </label>
        </div>
        <label class="field">
          {t('activity-prompt')}
          <textarea
            name="prompt"
            rows={2}
            maxLength={LIMITS.LONG_TEXT}
            defaultValue={before?.prompt ?? ''}
            dir="auto"
          />
        </label>
        <label class="field">
          {t('activity-script')}
          <textarea
            name="script"
            rows={4}
            maxLength={LIMITS.LONG_TEXT}
            defaultValue={before?.script ?? ''}
            dir="auto"
          />
          <small>{t('activity-script-who')}</small>
        </label>
        {mapping && <StepsField steps={steps} />}
        {kind.value !== 'break' && <ZonesField zones={zones} kind={kind.value} />}
        {kind.value === 'collect' && (
          <fieldset>
            <legend class="quiet-text">{t('activity-asks')}</legend>
            {ASKS.map((ask) => (
              <Choice
                key={ask}
                name={ask}
                label={t(`ask-${ask}`)}
                on={before?.asks.includes(ask) ?? false}
              />
            ))}
          </fieldset>
        )}
        {kind.value === 'collect' && (
          <label class="field">
            {t('activity-votes')}
            <input
              name="votes_each"
              type="number"
              inputMode="numeric"
              min="0"
              max="100"
              defaultValue={before?.votes_each ?? 0}
            />
            <small>{t('activity-votes-what')}</small>
          </label>
        )}
        {kind.value === 'surprise' && <p class="quiet-text">{t('activity-secret')}</p>}
        {kind.value !== 'break' && (
          <fieldset>
            {flagsOf(kind.value).map((flag) => (
              <Choice
                key={`${flag} ${kind.value}`}
                name={flag}
                label={t(
                  mapping && flag === 'revealed' ? 'activity-revealed-map' : `activity-${flag}`,
                )}
                on={before?.[flag] ?? (flag === 'revealed' && !HIDDEN.includes(kind.value))}
              />
            ))}
          </fieldset>
        )}
        {kind.value === 'break' && (
          <Choice name="closes" label={t('activity-closes')} on={before?.closes ?? false} />
        )}
        <button type="submit" class="button main">
          {t('save')}
        </button>
      </form>
    </Dialog>
  )
}

function Choice({ name, label, on }: { name: string; label: string; on: boolean }) {
  return (
    <label class="choice">
      <input type="checkbox" name={name} defaultChecked={on} />
      {label}
    </label>
  )
}

/** A new mapping begins with its first moment; private notes are hidden until they are revealed. */
function first({ kind, steps }: ActivityFields): ActivityFields {
  if (kind === 'surprise') return { revealed: false }
  return kind === 'mapping' ? { step: steps?.[0]?.key ?? 'situate' } : {}
}

/** What is asked of whoever is surprised. */
function prompts(): Record<string, Zone> {
  const zone = (title: string, order: number): Zone => ({ title, sense: null, order })
  return { surprise: zone(t('prompt-surprise'), 1), question: zone(t('prompt-question'), 2) }
}

/** Private notes are revealed on the stage, once people have been told. */
function flagsOf(kind: Activity['kind']): readonly (typeof FLAGS)[number][] {
  return kind === 'break' ? [] : kind === 'surprise' ? ['authors'] : FLAGS
}

function read(form: FormData, kind: Activity['kind']): ActivityFields {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const minutes = text('minutes')
  const shown = flagsOf(kind).map((flag) => [flag, form.has(flag)])
  return {
    kind,
    title: text('title'),
    minutes: minutes === '' ? null : Number(minutes),
    prompt: text('prompt') || null,
    script: text('script') || null,
    asks: ASKS.filter((ask) => form.has(ask)),
    votes_each: Math.max(0, Math.floor(Number(text('votes_each')) || 0)),
    closes: form.has('closes'),
    ...Object.fromEntries(shown),
  }
}
