import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { said } from '../parts/said'
import { LIMITS } from '../protocol.gen'
import { go } from '../route'
import { type Made, make, type Template, templates } from '../sync/boards'
import { keep } from '../sync/keys'
import type { TemplateFile } from '../sync/templates'
import { language, languages, t } from '../words/words'
import { OwnTemplate } from './OwnTemplate'
import { TemplateChoice } from './TemplateChoice'

const FIRST_CHOICE = 'carte-express'
const OWN = ''

/** Makes a session and goes to its facilitation. */
export function MakeSession() {
  const title = useSignal('')
  const tongue = useSignal(language.value)
  const offered = useSignal<Template[]>([])
  const chosen = useSignal(FIRST_CHOICE)
  const question = useSignal('')
  const own = useSignal<TemplateFile | null>(null)
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
  const file = chosen.value === OWN ? own.value : null

  function take(read: TemplateFile) {
    own.value = read
    chosen.value = OWN
    title.value ||= read.template.title
    if (languages.includes(read.template.language)) tongue.value = read.template.language
  }

  async function submit(event: Event) {
    event.preventDefault()
    if (busy.value) return
    busy.value = true
    problem.value = ''
    const name = title.value.trim()
    const from = file ? { template_file: file.text } : template ? { template: template.id } : {}
    const asked = question.value.trim() ? { question: question.value.trim() } : {}
    try {
      enter(await make({ title: name, language: tongue.value, ...from, ...asked }), name)
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
      <label class="field">
        {t('make-question')}
        <textarea
          value={question}
          rows={2}
          maxLength={LIMITS.CARD}
          dir="auto"
          onInput={(event) => {
            question.value = event.currentTarget.value
          }}
        />
        <small>{t('make-question-else')}</small>
      </label>
      <fieldset class="home-templates">
        <legend>{t('make-template')}</legend>
        {shown.map((each) => (
          <TemplateChoice
            key={each.id}
            template={each}
            chosen={!file && each === template}
            onChoose={() => {
              chosen.value = each.id
            }}
          />
        ))}
        {own.value && (
          <TemplateChoice
            template={own.value.template}
            chosen={file !== null}
            onChoose={() => {
              chosen.value = OWN
            }}
          >
            <span class="quiet-text" dir="auto">
              {t('template-from', { file: own.value.name })}
            </span>
          </TemplateChoice>
        )}
        <OwnTemplate onRead={take} />
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
