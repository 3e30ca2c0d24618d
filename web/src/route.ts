import { signal } from '@preact/signals'

/** Where the browser is, as a page of ours. */
export type Route =
  | { page: 'home' }
  | { page: 'join'; code: string }
  | { page: 'board'; board: string }
  | { page: 'screen'; board: string }
  | { page: 'report'; board: string }
  | { page: 'replay'; board: string }
  | { page: 'lost' }

export const route = signal<Route>({ page: 'home' })

/** Go to a page without loading the application again. */
export function go(path: string): void {
  history.pushState(null, '', path)
  follow()
}

/** Follow the address bar, now and when the person goes back. */
export function follow(): void {
  route.value = read(location.pathname)
  window.scrollTo(0, 0)
}

export function read(path: string): Route {
  const [first = '', second = '', ...rest] = path.replace(/^\/|\/$/g, '').split('/')
  if (first === '') return { page: 'home' }
  const name = decode(second)
  if (!name || rest.length) return { page: 'lost' }
  if (first === 'j') return { page: 'join', code: name }
  if (first === 'b') return { page: 'board', board: name }
  if (first === 'screen' || first === 'replay' || first === 'report')
    return { page: first, board: name }
  return { page: 'lost' }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
