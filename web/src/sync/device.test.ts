import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { keepCopy, readCopy } from './copies'
import { emptyDevice } from './device'
import { keepDraft, readDraft } from './drafts'
import { act, keep, keys } from './keys'
import { keepLater, readLater } from './later'
import { openOutbox } from './outbox'

const entry = { id: 'e', name: 'card.add', args: {}, predicted: [] }
const copy = {
  since: { epoch: 'e1', seq: 1 },
  you: { role: 'participant' as const, participant: 'p1', group: null, token: 't1' },
  state: new Map(),
}

beforeEach(() => {
  vi.stubGlobal('localStorage', new Storage())
  vi.stubGlobal('sessionStorage', new Storage())
})

test('what a bearer left of a board goes, what others keep stays', async () => {
  for (const bearer of ['b1/mine', 'b1/other', 'b10/third']) await leaveAt(bearer)
  await emptyDevice('b1', 'mine')
  expect(await left('b1/mine')).toEqual({ key: false, copy: false, commands: 0 })
  expect(await left('b1/other')).toEqual({ key: true, copy: true, commands: 1 })
  expect(await left('b10/third')).toEqual({ key: true, copy: true, commands: 1 })
  expect(readDraft('b1', 'ideas').text).toBe('')
  expect(readLater('b1', 'ideas')).toEqual([])
  expect(readDraft('b10', 'ideas').text).toBe('begun')
})

test('a board that is gone leaves nothing, whichever key opened it', async () => {
  for (const bearer of ['b2/mine', 'b2/other']) await leaveAt(bearer)
  await emptyDevice('b2')
  for (const bearer of ['b2/mine', 'b2/other'])
    expect(await left(bearer)).toEqual({ key: false, copy: false, commands: 0 })
  expect(Object.keys(localStorage).filter((name) => name.includes('b2'))).toEqual([])
  expect(Object.keys(sessionStorage)).toEqual([])
})

async function leaveAt(bearer: string): Promise<void> {
  const [board = '', token = ''] = bearer.split('/')
  const key = { board, token, role: 'participant' as const, title: board, at: 0 }
  keep(key)
  act(key)
  keepDraft(board, 'ideas', { text: 'begun' })
  keepLater(board, 'ideas', ['c1'])
  await keepCopy(bearer, copy)
  await (await openOutbox(bearer)).put({ ...entry, id: bearer })
}

async function left(bearer: string) {
  const [board = '', token = ''] = bearer.split('/')
  return {
    key: keys().some((key) => key.board === board && key.token === token),
    copy: (await readCopy(bearer)) !== undefined,
    commands: (await (await openOutbox(bearer)).all()).length,
  }
}

/** A browser's storage: its names are its own keys. */
class Storage {
  getItem(name: string): string | null {
    return (this as unknown as Record<string, string>)[name] ?? null
  }
  setItem(name: string, value: string): void {
    Object.assign(this, { [name]: value })
  }
  removeItem(name: string): void {
    delete (this as unknown as Record<string, string>)[name]
  }
}
