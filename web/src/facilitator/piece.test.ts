import { expect, test } from 'vitest'
import { read } from './piece'

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
