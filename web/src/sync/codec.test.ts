import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decodePart, decodeValue, encodeValue } from './codec'

const file = join(import.meta.dirname, '../../../protocol/vectors/codec.json')

interface Vector {
  name: string
  value: unknown
  hex: string
}

describe('codec', () => {
  test.each(vectors())('reads the vector $name', ({ value, hex }) => {
    expect(decodeValue(Buffer.from(hex, 'hex'))).toEqual(value)
  })

  test('keeps times of 64 bits as numbers', () => {
    const at = 1_789_000_000_123
    const frame = encodeValue({ at })
    expect(frame).toContain(0xcf)
    expect(decodeValue(frame)).toEqual({ at })
  })

  test('keeps bytes as bytes and leaves out what is undefined', () => {
    const bytes = new Uint8Array([1, 2, 3])
    expect(decodeValue(encodeValue({ bytes, nothing: undefined }))).toEqual({ bytes })
  })

  test('takes __proto__ and constructor as names', () => {
    const sent = JSON.parse('{"__proto__": {"a": 1}, "constructor": [{"__proto__": 2}]}')
    const got = decodeValue(encodeValue(sent)) as object
    expect(JSON.stringify(got)).toBe(JSON.stringify(sent))
    expect(Object.getPrototypeOf(got)).toBe(Object.prototype)
  })

  test('unpacks a part of a snapshot into changes', async () => {
    const part = deflateSync(encodeValue({ card: { a: { text: 'one' }, b: { text: 'two' } } }))
    expect(await decodePart(part)).toEqual([
      ['card', 'a', { text: 'one' }],
      ['card', 'b', { text: 'two' }],
    ])
  })
})

function vectors(): Vector[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Vector[]) : []
}
