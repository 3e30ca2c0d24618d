import { readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Heard, Position } from '../../board/voices'
import type { SenseOf } from '../../protocol.gen'
import { inWords, senseWords } from './inWords'

const bundle = new FluentBundle('fr', { useIsolating: false })

vi.mock('../../words/words', () => ({
  language: { value: 'fr' },
  t: (id: string, values: Record<string, string | number> = {}) =>
    bundle.formatPattern(bundle.getMessage(id)?.value ?? id, values),
}))

beforeAll(() => {
  bundle.addResource(new FluentResource(readFileSync('src/words/fr.ftl', 'utf8')))
})

function tables(...positions: Position[]): Heard[] {
  return positions.map((position, n) => ({
    voice: { id: `t${n + 1}`, name: `Table ${n + 1}`, color: n },
    tally: { shared: 0, not_ours: 0, opposed: 0, position },
  }))
}

function verdict(
  sense: SenseOf['sense'],
  polarity: SenseOf['polarity'] = 'for',
  reserve: string[] = [],
): SenseOf {
  return { sense, polarity, reserve, consensus: 0, spread: 0 }
}

const said = (of: SenseOf, ...positions: Position[]) =>
  senseWords(of, tables(...positions), 'groups').replaceAll(/[\u202f\u00a0]/g, ' ')

test('says what unites, and whom not', () => {
  expect(said(verdict('convergence'), 'shared', 'shared')).toBe('Convergence : ça nous rassemble')
  const but = verdict('convergence', 'for', ['t3'])
  expect(said(but, 'shared', 'shared', 'opposed')).toBe(
    'Convergence : ça nous rassemble, sauf Table 3',
  )
  expect(said(verdict('convergence', 'against'), 'opposed', 'opposed')).toBe('Refus partagé')
})

test('says between whom a bridge stands, and to whom something is proper', () => {
  expect(said(verdict('bridge'), 'shared', 'absent', 'shared')).toBe(
    'Passerelle entre Table 1 et Table 3',
  )
  expect(said(verdict('particularity'), 'shared', 'absent')).toBe(
    'Particularité : propre à Table 1',
  )
  expect(said(verdict('bridge', 'against'), 'opposed', 'absent', 'opposed')).toBe(
    'Refus de Table 1 et Table 3',
  )
  expect(said(verdict('particularity', 'against'), 'opposed', 'absent')).toBe(
    'Refus propre à Table 1',
  )
})

test('where all hold it in part, it is shared by a part of each', () => {
  const part = verdict('particularity')
  expect(said(part, 'particular', 'particular', 'silent')).toBe(
    'Partagé par une partie de chaque table',
  )
  expect(said(part, 'particular', 'particular', 'absent')).toBe(
    'Partagé par une partie de Table 1 et Table 2',
  )
})

test('says how far something has been heard', () => {
  expect(said(verdict('unheard'), 'shared', 'silent', 'silent')).toBe(
    'Encore peu entendue (1 voix sur 3)',
  )
  expect(said(verdict('undecided'), 'unsure', 'absent')).toBe('Pas de tendance')
  expect(said(verdict('divergence'), 'split', 'shared')).toBe('Divergence : ça fait débat')
})

test('a row of marks has words: the same positions together', () => {
  const words = inWords(tables('shared', 'opposed', 'shared'), 'groups')
  expect(words.replaceAll(/[\u202f\u00a0]/g, ' ')).toBe(
    's’y retrouve : Table 1 et Table 3. pas d’accord : Table 2.',
  )
})
