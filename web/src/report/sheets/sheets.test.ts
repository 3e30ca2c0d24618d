import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Block } from './block'
import { GROUPS, PAPER, senseColours } from './colours'
import { widthOf, wrap } from './measure'
import { heightOf, type List, pages, poster, SHEET } from './pages'
import { drawable, type Picture } from './picture'
import { standalone } from './standalone'

const WORDS = 'Un café où l’on répare ensemble, le samedi, avec les outils du lycée'

describe('a drawing', () => {
  test('has the same bytes for the same picture', () => {
    expect(standalone(picture(map(9)))).toBe(standalone(picture(map(9))))
  })

  test('holds words as words, asks for nothing and can be read by itself', () => {
    const hostile = '<script>x</script> & "y" \u0000\u001b\ud800\u202e'
    const drawing = standalone(picture([list('divergence', [block('c', drawable(hostile))])]))
    expect(drawing).toContain('&lt;script')
    expect(drawing).not.toContain('<script')
    expect(drawing).not.toMatch(/(?!\n)\p{Cc}|\u202e|\p{Surrogate}/u)
    expect(drawing).not.toMatch(/(?:href|src|url\()/)
    expect(drawing.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
    expect(drawing).toContain('<text')
  })
})

describe('sheets', () => {
  test('are one where everything fits, and drawn larger where there is room', () => {
    const [only, ...more] = pages(map(2))
    expect(more).toEqual([])
    expect(only?.columns.map(({ sense }) => sense)).toEqual([
      'convergence',
      'particularity',
      'divergence',
    ])
    expect(only?.columns[0]?.laid[0]?.scale).toBeGreaterThan(1)
  })

  test('are several by sense where there is too much, with every idea on one of them', () => {
    const all = pages(map(40))
    expect(all.length).toBeGreaterThan(3)
    for (const { columns } of all) {
      expect(new Set(columns.map(({ sense }) => sense)).size).toBe(1)
      for (const column of columns) expect(heightOf(column)).toBeLessThan(SHEET.height)
    }
    const drawn = all.flatMap(({ columns }) => columns.flatMap(({ laid }) => laid))
    expect(drawn.map(({ block: { id } }) => id)).toEqual(
      map(40).flatMap(({ blocks }) => blocks.map(({ id }) => id)),
    )
  })

  test('go on with a theme that is higher than a sheet', () => {
    const inside = Array.from({ length: 120 }, (_, n) => `${WORDS} ${n}`)
    const theme = { ...block('k', 'Réparer'), inside }
    const drawn = pages([list('convergence', [theme])]).flatMap(({ columns }) =>
      columns.flatMap(({ laid }) => laid.flatMap((each) => each.block.inside)),
    )
    expect(drawn).toEqual(inside)
  })

  test('are one drawing of its own height to take along', () => {
    const { columns, height } = poster(map(40))
    expect(columns.length).toBe(3)
    expect(height).toBeGreaterThan(SHEET.height)
  })
})

describe('lines', () => {
  test('are no wider than their room, and lose nothing', () => {
    const long = 'Anticonstitutionnellement'.repeat(6)
    for (const text of [WORDS, long, `${WORDS}\n${long}`]) {
      const lines = wrap(text, 20, 200)
      for (const line of lines) expect(widthOf(line, 20)).toBeLessThanOrEqual(200)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/[ \n]/g, ''))
    }
  })
})

describe('colours', () => {
  test('are those of the look', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../look/tokens.css'), 'utf8')
    for (const [name, value] of Object.entries(PAPER))
      expect(tokens).toContain(`--${name}: ${value}`)
    for (const [index, value] of GROUPS.entries()) {
      expect(tokens).toContain(`--group-${index}: ${value}`)
    }
    for (const sense of ['convergence', 'bridge', 'particularity', 'divergence'] as const) {
      const { sense: colour, ground } = senseColours(sense)
      expect(tokens).toContain(`--${sense}: ${colour}`)
      expect(tokens).toContain(`--${sense}-ground: ${ground}`)
    }
  })
})

function picture(lists: readonly List[]): Picture {
  return {
    name: 'carte',
    title: 'La carte commune',
    subtitle: 'Où va chaque idée ?',
    source: 'Territoires, 9 octobre',
    lists,
    voices: [{ name: 'Table 1', color: 0 }],
    legend: [{ name: 's’y retrouve', position: 'shared' }],
  }
}

function map(each: number): List[] {
  return (['convergence', 'particularity', 'divergence'] as const).map((sense) =>
    list(
      sense,
      Array.from({ length: each }, (_, n) => block(`${sense}-${n}`, WORDS)),
    ),
  )
}

function list(sense: List['sense'], blocks: Block[]): List {
  return { sense, title: sense ?? '', blocks }
}

function block(id: string, words: string): Block {
  const marks = [{ color: 0, position: 'shared' as const }]
  return { id, words, notes: [], inside: [], marks }
}
