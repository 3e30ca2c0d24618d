/** An answer that is no success: what the server says of it, for people. */
export class Problem extends Error {
  constructor(
    /** The HTTP status; 0 where the network failed. */
    readonly status: number,
    readonly detail: string | null,
    /** The line of what was sent that is wrong. */
    readonly line: number | null = null,
  ) {
    super(detail ?? `HTTP ${status}`)
  }
}

interface Request {
  token?: string
  method?: 'GET' | 'POST' | 'DELETE'
  body?: unknown
}

/** The JSON of an answer. Raises `Problem`. */
export async function json<T>(path: string, request: Request = {}): Promise<T> {
  return (await answer(path, request)).json() as Promise<T>
}

/** An answer as it is, to read or to save. Raises `Problem`. */
export async function answer(
  path: string,
  { token, method = 'GET', body }: Request = {},
): Promise<Response> {
  const headers = new Headers()
  if (token) headers.set('Authorization', `Bearer ${token}`)
  if (body !== undefined) headers.set('Content-Type', 'application/json')
  const init: RequestInit = { method, headers, cache: 'no-store' }
  if (body !== undefined) init.body = JSON.stringify(body)
  let response: Response
  try {
    response = await fetch(path, init)
  } catch {
    throw new Problem(0, null)
  }
  if (!response.ok) throw new Problem(response.status, ...(await told(response)))
  return response
}

async function told(response: Response): Promise<[string | null, number | null]> {
  try {
    const problem = (await response.json()) as { detail?: string; title?: string; line?: number }
    return [problem.detail ?? problem.title ?? null, problem.line ?? null]
  } catch {
    return [null, null]
  }
}
