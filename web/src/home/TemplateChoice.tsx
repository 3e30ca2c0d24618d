import type { ComponentChildren } from 'preact'
import { duration } from '../parts/duration'
import type { Template } from '../sync/boards'
import { t } from '../words/words'

interface Choice {
  template: Template
  chosen: boolean
  onChoose: () => void
  /** Beside its title: where it comes from. */
  children?: ComponentChildren
}

/** An agenda to start from; the chosen one shows its activities. */
export function TemplateChoice({ template, chosen, onChoose, children }: Choice) {
  const { title, description, activities } = template
  return (
    <div class="home-template" data-chosen={chosen || undefined}>
      <label>
        <input type="radio" name="template" checked={chosen} onChange={onChoose} />
        <span>
          <strong dir="auto">{title}</strong>
          {description && (
            <span class="quiet-text" dir="auto">
              {description}
            </span>
          )}
          {activities.length > 0 && <span class="home-template-size">{size(template)}</span>}
          {children}
        </span>
      </label>
      {chosen && activities.length > 0 && (
        <ol class="home-preview" aria-label={t('template-steps')}>
          {activities.map(({ kind, title, minutes }, index) => (
            <li key={index} data-kind={kind}>
              <span dir="auto">{title}</span>
              <span class="quiet-text">
                {[
                  t(`kind-${kind}`) !== title && t(`kind-${kind}`),
                  minutes !== null && t('minutes', { count: minutes }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function size({ activities }: Template): string {
  const minutes = activities.reduce((sum, each) => sum + (each.minutes ?? 0), 0)
  const steps = t('template-size', { count: activities.length })
  return minutes > 0 ? `${steps} · ${duration(minutes)}` : steps
}
