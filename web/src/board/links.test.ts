import { expect, test } from 'vitest'
import { addressOf, linkWords } from './links'

test.each([
  ['https://fonds.example/a?b', 'https://fonds.example/a?b'],
  ['HTTP://fonds.example', 'HTTP://fonds.example'],
  ['fonds.example', 'https://fonds.example'],
  ['fonds.example/un/lieu', 'https://fonds.example/un/lieu'],
])('%s leads to %s', (link, address) => {
  expect(addressOf(link)).toBe(address)
})

test.each([
  "javascript:document.title='pris'",
  'data:text/html,<b>gras</b>',
  '//x.example',
  'rendez-vous',
  'nom:mot@x.example',
  'https://',
  '/ici.html',
])('%s leads nowhere', (link) => {
  expect(addressOf(link)).toBeNull()
})

test('a link is read without what every link has', () => {
  expect(linkWords('https://fonds.example/')).toBe('fonds.example')
  expect(linkWords('fonds.example/a')).toBe('fonds.example/a')
})
