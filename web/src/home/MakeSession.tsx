import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { said } from '../parts/said'
import { go } from '../route'
import { type Made, make, type Template, templates } from '../sync/boards'
import { keep } from '../sync/keys'
import { language, languages, t } from '../words/words'

const FIRST_CHOICE = 'carte-express'

/** Makes a session and goes to its facilitation. */
export function MakeSession() {
  const title = useSignal('')
  const tongue = useSignal(language.value)
  const offered = useSignal<Template[]>([])
  const chosen = useSignal(FIRST_CHOICE)
  const busy = useSignal(false)
  const problem = useSignal('')

  useEffect(() => {
    templates().then(
      (all) => {
        offered.value = all
      },
      (error) => {
        problem.value = said(error)
      },
    )
  }, [offered, problem])

  const fitting = offered.value.filter((template) => template.language === tongue.value)
  const shown = fitting.length > 0 ? fitting : offered.value
  const template = shown.find(({ id }) => id === chosen.value) ?? shown[0]

  async function submit(event: Event) {
    event.preventDefault()
    busy.value = true
    problem.value = ''
    try {
      const from = template ? { template: template.id } : {}
      enter(
        await make({ title: title.value.trim(), language: tongue.value, ...from }),
        title.value.trim(),
      )
    } catch (error) {
      problem.value = said(error)
    } finally {
      busy.value = false
    }
  }

  return (
    <form class="home-sheet" onSubmit={submit}>
      <h2>{t('make-title')}</h2>
      <label class="field">
        {t('make-name')}
        <input
          value={title}
          required
          maxLength={80}
          placeholder={t('make-name-example')}
          onInput={(event) => {
            title.value = event.currentTarget.value
          }}
        />
      </label>
      <fieldset class="home-templates">
        <legend>{t('make-template')}</legend>
        {shown.map((each) => (
          <TemplateChoice
            key={each.id}
            template={each}
            chosen={each === template}
            onChoose={() => {
              chosen.value = each.id
            }}
          />
        ))}
      </fieldset>
      <label class="field">
        {t('make-language')}
        <select
          value={tongue}
          onChange={(event) => {
            tongue.value = event.currentTarget.value
          }}
        >
          {languages.map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
      {problem.value && <p role="alert">{problem}</p>}
      <button type="submit" class="button main" aria-disabled={busy}>
        {t(busy.value ? 'make-busy' : 'make-go')}
      </button>
    </form>
  )
}

interface Choice {
  template: Template
  chosen: boolean
  onChoose: () => void
}

function TemplateChoice({ template, chosen, onChoose }: Choice) {
  const steps = template.activities.map((activity) => activity.title).join(' · ')
  return (
    <label class="home-template">
      <input type="radio" name="template" checked={chosen} onChange={onChoose} />
      <span>
        <strong>{template.title}</strong>
        <span class="quiet-text">{template.description}</span>
        {steps && <span class="quiet-text">{steps}</span>}
      </span>
    </label>
  )
}

function enter({ board, code, facilitator_token, screen_token }: Made, title: string): void {
  const at = Date.now()
  keep({ board, token: screen_token, role: 'screen', title, at, code })
  keep({ board, token: facilitator_token, role: 'facilitator', title, at, code })
  go(`/b/${encodeURIComponent(board)}`)
}

function nameOf(tongue: string): string {
  const name = new Intl.DisplayNames(tongue, { type: 'language' }).of(tongue) ?? tongue
  return name.charAt(0).toLocaleUpperCase(tongue) + name.slice(1)
}
