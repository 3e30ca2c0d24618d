import type { Template } from './boards'
import { json } from './http'

/** A file that a session can start with, read by the server. */
export interface TemplateFile {
  name: string
  text: string
  template: Template
}

/** Have the server read a template's file. Raises `Problem` with the line that is wrong. */
export async function readTemplate(file: File): Promise<TemplateFile> {
  const text = await file.text()
  const template = await json<Template>('/api/templates/check', { method: 'POST', body: { text } })
  return { name: file.name, text, template }
}
