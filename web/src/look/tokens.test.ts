import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast } from './contrast'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [light = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)')
const [dark = ''] = rest.split('@media (prefers-contrast')

const lightColours = colours(light)
const schemes = { light: lightColours, dark: new Map([...lightColours, ...colours(dark)]) }

const grounds = ['paper', 'paper-2', 'sheet']
const senses = ['convergence', 'bridge', 'particularity', 'divergence', 'open']
const senseGrounds = senses.map((sense) => `${sense}-ground`)
const groups = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => `group-${index}`)

const text = [
  ...pairs(['ink', 'ink-2', 'thread'], [...grounds, ...senseGrounds]),
  ...pairs(senses, grounds),
  ...senses.map((sense) => [sense, `${sense}-ground`] as const),
]
const shapes = pairs(['ink-3', 'edge', 'thread', ...groups], [...grounds])

describe.each(Object.entries(schemes))('in %s', (_name, scheme) => {
  test.each(text)('text in %s on %s is readable', (ink, ground) => {
    expect(contrast(of(scheme, ink), of(scheme, ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(shapes)('shapes in %s on %s stand out', (shape, ground) => {
    expect(contrast(of(scheme, shape), of(scheme, ground))).toBeGreaterThanOrEqual(3)
  })

  test('a dark button is readable', () => {
    expect(contrast(of(scheme, 'paper'), of(scheme, 'ink'))).toBeGreaterThanOrEqual(7)
  })
})

function colours(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

function of(scheme: Map<string, string>, name: string): string {
  const value = scheme.get(name)
  if (value === undefined) throw new Error(`no token --${name}`)
  return value
}

function pairs(inks: string[], on: string[]): (readonly [string, string])[] {
  return inks.flatMap((ink) => on.map((ground) => [ink, ground] as const))
}
