import { encode as pack, decode as unpack } from '@msgpack/msgpack'
import type { Change, ClientMessage, Fields, ServerMessage } from '../protocol.gen'

/** A message as one binary frame. */
export function encode(message: ClientMessage): Uint8Array<ArrayBuffer> {
  return encodeValue(message)
}

/** The message of a frame from the server. */
export function decode(frame: ArrayBuffer | Uint8Array): ServerMessage {
  return decodeValue(frame) as ServerMessage
}

/** Any value in MessagePack; whole numbers as integers, `undefined` left out of maps. */
export function encodeValue(value: unknown): Uint8Array<ArrayBuffer> {
  return pack(value, { ignoreUndefined: true })
}

/** A value from MessagePack; 64-bit integers, such as times, become numbers. */
export function decodeValue(data: ArrayBuffer | Uint8Array): unknown {
  const keys = new Keys()
  const value = unpack(data, { keyDecoder: keys })
  return keys.aliased ? restored(value) : value
}

/** One part of a snapshot, as changes: `{kind: {id: fields}}`, zlib-compressed. */
export async function decodePart(part: Uint8Array): Promise<Change[]> {
  const records = decodeValue(await inflate(part)) as Record<string, Record<string, Fields>>
  return Object.entries(records).flatMap(([kind, byId]) =>
    Object.entries(byId).map(([id, fields]): Change => [kind, id, fields]),
  )
}

async function inflate(data: Uint8Array): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') {
    const { unzlibSync } = await import('fflate')
    return unzlibSync(data)
  }
  const stream = new Blob([data as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

const FORBIDDEN = '__proto__'
const ALIAS = '\u0000proto'

/** Gets the one key that the library refuses past it, under another name. */
class Keys {
  aliased = false
  private readonly text = new TextDecoder('utf-8', { ignoreBOM: true })

  canBeCached(length: number): boolean {
    return length === FORBIDDEN.length
  }

  decode(bytes: Uint8Array, offset: number, length: number): string {
    const key = this.text.decode(bytes.subarray(offset, offset + length))
    if (key !== FORBIDDEN) return key
    this.aliased = true
    return ALIAS
  }
}

function restored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restored)
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key === ALIAS ? FORBIDDEN : key, restored(inner)]),
  )
}
