import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { type Entry, MemoryOutbox, openOutbox } from './outbox'

function entry(id: string): Entry {
  return { id, name: 'card.add', args: { text: id }, predicted: [] }
}

describe('outbox', () => {
  test('keeps commands in order, for another page of the same bearer alone', async () => {
    const first = await openOutbox('b1/t1')
    for (const id of ['z', 'a', 'm']) await first.put(entry(id))
    await (await openOutbox('b1/t2')).put(entry('other'))
    await first.remove('a')
    const later = await openOutbox('b1/t1')
    expect((await later.all()).map(({ id }) => id)).toEqual(['z', 'm'])
    expect(later.durable).toBe(true)
  })

  test('notes a refusal in place', async () => {
    const outbox = await openOutbox('b2/t1')
    await outbox.put(entry('one'))
    await outbox.put(entry('two'))
    await outbox.put({ ...entry('one'), refused: { code: 'locked', message: 'non' } })
    const kept = await outbox.all()
    expect(kept.map(({ id, refused }) => [id, refused?.code])).toEqual([
      ['one', 'locked'],
      ['two', undefined],
    ])
  })

  test('in memory, says that it does not last', async () => {
    const outbox = new MemoryOutbox()
    await outbox.put(entry('a'))
    expect(outbox.durable).toBe(false)
    expect(await outbox.all()).toHaveLength(1)
  })
})
