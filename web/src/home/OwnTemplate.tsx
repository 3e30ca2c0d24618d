import { useSignal } from '@preact/signals'
import { said } from '../parts/said'
import { Problem } from '../sync/http'
import { readTemplate, type TemplateFile } from '../sync/templates'
import { t } from '../words/words'

interface Fault {
  file: string
  said: string
  /** The line that is wrong, as the file has it. */
  line: string | null
}

/** Take a template's file from this device; where it is wrong, say on which line, and show it. */
export function OwnTemplate({ onRead }: { onRead: (file: TemplateFile) => void }) {
  const busy = useSignal(false)
  const fault = useSignal<Fault | null>(null)
  async function take(input: HTMLInputElement) {
    const file = input.files?.[0]
    if (!file || busy.value) return
    busy.value = true
    fault.value = null
    try {
      onRead(await readTemplate(file))
    } catch (error) {
      fault.value = { file: file.name, said: said(error), line: await lineOf(file, error) }
    } finally {
      busy.value = false
      input.value = '' // the same file, once mended, is another choice
    }
  }
  return (
    <div class="home-own">
      <label class="button home-file">
        <input
          type="file"
          class="unseen"
          accept=".toml,application/toml,text/plain"
          aria-describedby="own-template-what"
          onChange={(event) => take(event.currentTarget)}
        />
        {t(busy.value ? 'template-reading' : 'template-own')}
      </label>
      <p class="quiet-text" id="own-template-what">
        {t('template-own-what')}
      </p>
      <div role="alert">
        {fault.value && (
          <div class="home-fault">
            <p>
              <strong dir="auto">{fault.value.file}</strong>
            </p>
            <p>{fault.value.said}</p>
            {fault.value.line && <pre dir="auto">{fault.value.line}</pre>}
            <p class="quiet-text">{t('template-mend')}</p>
          </div>
        )}
      </div>
    </div>
  )
}

async function lineOf(file: File, error: unknown): Promise<string | null> {
  if (!(error instanceof Problem) || error.line === null) return null
  return (await file.text()).split('\n')[error.line - 1]?.trim() || null
}
