import type { Signal } from '@preact/signals'
import { recordId } from '../board/ids'
import { MOMENTS } from '../board/moments'
import { Bin, Plus } from '../parts/signs/Icon'
import { LIMITS, type Step } from '../protocol.gen'
import { t } from '../words/words'

const OTHER = 'other'

/** The moments of a mapping: what each is for, its title, its minutes; one more, one less. */
export function StepsField({ steps }: { steps: Signal<Step[]> }) {
  const change = (key: string, fields: Partial<Step>) => {
    steps.value = steps.value.map((step) => (step.key === key ? { ...step, ...fields } : step))
  }
  const used = new Set(steps.value.map(({ key }) => key))
  const add = (key: string) => {
    const title = key === OTHER ? '' : t(`moment-name-${key}`)
    const step = { key: key === OTHER ? recordId('s') : key, title, minutes: null }
    steps.value = inOrder([...steps.value, step])
  }
  return (
    <fieldset class="steps-field">
      <legend>{t('moments')}</legend>
      <p class="quiet-text">{t('moments-what')}</p>
      {steps.value.map(({ key, title, minutes }, index) => (
        <div class="row" key={key}>
          <input
            class="input"
            required
            maxLength={LIMITS.NAME}
            value={title}
            aria-label={t('moment-title', { number: index + 1 })}
            onInput={(event) => change(key, { title: event.currentTarget.value })}
            dir="auto"
          />
          <input
            class="input steps-minutes"
            type="number"
            min="0"
            max="600"
            value={minutes ?? ''}
            aria-label={t('moment-minutes', { title })}
            onInput={(event) => change(key, { minutes: minutesIn(event.currentTarget.value) })}
          />
          <button
            type="button"
            class="button quiet icon-only"
            aria-label={t('moment-remove', { title })}
            onClick={() => {
              steps.value = steps.value.filter((step) => step.key !== key)
            }}
          >
            <Bin />
          </button>
        </div>
      ))}
      <div class="row steps-add">
        {[...MOMENTS.filter((key) => !used.has(key)), OTHER].map((key) => (
          <button key={key} type="button" class="button small" onClick={() => add(key)}>
            <Plus />
            {t(`moment-name-${key}`)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** The usual moments in their usual order; others stay behind the one they stood behind. */
function inOrder(steps: Step[]): Step[] {
  let rank = 0
  const ranked = steps.map((step) => {
    const usual = (MOMENTS as readonly string[]).indexOf(step.key)
    rank = usual < 0 ? rank : usual
    return { step, rank }
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ step }) => step)
}

function minutesIn(text: string): number | null {
  return text === '' ? null : Number(text)
}
