import { expect, test } from 'vitest'
import { parts, read } from './piece'

test('a line above a list heads it; a dash makes an item; the rest is text', () => {
  expect(read('Be calm.\n\nTo say\n- "Hello."\n- "Let us begin."\n\nTo do\n- Breathe.')).toEqual([
    { kind: 'text', text: 'Be calm.' },
    { kind: 'heading', text: 'To say' },
    { kind: 'list', items: ['"Hello."', '"Let us begin."'] },
    { kind: 'heading', text: 'To do' },
    { kind: 'list', items: ['Breathe.'] },
  ])
})

test('what has no list stays as it was written, line by line', () => {
  expect(read('One\nTwo - three')).toEqual([
    { kind: 'text', text: 'One' },
    { kind: 'text', text: 'Two - three' },
  ])
})

test('a line that is the title of a moment begins its part', () => {
  const script = 'Before\n- Open.\n\nSort\n\nTo say\n- "Sort."\n\nCommon\nTo do\n- Reveal.'
  expect(parts(script, ['Sort', 'Common', 'Never'])).toEqual([
    { title: null, script: 'Before\n- Open.' },
    { title: 'Sort', script: 'To say\n- "Sort."' },
    { title: 'Common', script: 'To do\n- Reveal.' },
  ])
  expect(parts(script, [])).toEqual([{ title: null, script }])
})
