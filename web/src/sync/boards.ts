import type { Activity, You } from '../protocol.gen'
import { json } from './http'

/** An agenda to start from. */
export interface Template {
  id: string
  title: string
  language: string
  description: string
  activities: Pick<Activity, 'kind' | 'title' | 'minutes'>[]
}

export interface Made {
  board: string
  code: string
  facilitator_token: string
  screen_token: string
}

/** What runs here, and where its source is, if the operator says so. */
export interface About {
  version: string
  source: string | null
}

const ahead = new Map<string, Promise<Door>>()

/** What stands at the door of a session. */
export interface Door {
  board: string
  title: string
  language: string
  groups: { id: string; name: string; remote: boolean; color: number }[]
  networks: { id: string; name: string; color: number }[]
  joined: number
  /** The group that this code preselects. */
  group: string | null
  closed: boolean
  organiser: string | null
  contact: string | null
  keep_until: number | null
  licence: string | null
}

export interface Joining {
  /** A uuid: the same one is answered the same, so that trying again is safe. */
  request: string
  name?: string
  group?: string
  resume?: string
  /** The device is the group's, not a person's. */
  table?: true
}

export interface Joined {
  board: string
  participant: string | null
  group: string | null
  role: You['role']
  token: string
  resume_code: string | null
}

export function templates(): Promise<Template[]> {
  return json('/api/templates')
}

/** Raises `Problem`, like the others here. */
export function about(): Promise<About> {
  return json('/api/about')
}

export function make(board: {
  title: string
  template?: string
  template_file?: string
  language?: string
  question?: string
}): Promise<Made> {
  return json('/api/boards', { method: 'POST', body: board })
}

export function door(code: string): Promise<Door> {
  const asked = ahead.get(code)
  ahead.delete(code)
  return asked ?? json(`/api/join/${encodeURIComponent(code)}`)
}

/** Ask for a door that is going to be shown, while something else is waited for. */
export function knock(code: string): void {
  const asked = door(code)
  asked.catch(() => undefined)
  ahead.set(code, asked)
}

export function join(code: string, joining: Joining): Promise<Joined> {
  return json(`/api/join/${encodeURIComponent(code)}`, { method: 'POST', body: joining })
}
