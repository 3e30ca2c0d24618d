import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Figures, figures, type Yarn } from './yarn'

interface Vector {
  name: string
  state: { participant?: object; ball?: object; throw?: object }
  figures: Figures
}

const file = join(import.meta.dirname, '../../../protocol/vectors/yarn.json')
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vector[]

test.each(vectors)('the figures agree with the vector $name', ({ state, figures: expected }) => {
  const rows = (records: object = {}) => new Map(Object.entries(records)) as never
  const yarn: Yarn = {
    people: rows(state.participant),
    balls: rows(state.ball),
    throws: rows(state.throw),
  }
  expect(figures(yarn)).toEqual(expected)
})
