import { expect, test } from 'vitest'
import type { Board } from '../../protocol.gen'
import { letter, mailto } from './message'

const say = (id: string, values?: object) => `${id}${values ? JSON.stringify(values) : ''}`
const about = {
  title: 'Nos jardins',
  question: null,
  contact: 'bonjour@forum.example',
  organiser: 'Le forum',
  keep_until: Date.UTC(2027, 10, 23, 12),
  language: 'fr',
} as unknown as Board
const LINK = 'https://c.example/report/b1#t=secret'

test('says where to read, until when it is kept and whom to ask', () => {
  const { subject, body } = letter(say, about, LINK)
  expect(subject).toBe('message-subject{"title":"Nos jardins"}')
  expect(body).toContain(`\n${LINK}\n`)
  expect(body).toContain('23 novembre 2027')
  expect(body).toContain('bonjour@forum.example')
  expect(body.endsWith('Le forum')).toBe(true)
})

test('leaves out what the session does not say', () => {
  const { body } = letter(say, { ...about, keep_until: null, contact: null, organiser: null }, LINK)
  expect(body).toContain('message-kept-no-end')
  expect(body).not.toMatch(/message-(question|contact)|null/)
})

test('opens as a mail with every sign of it', () => {
  const url = new URL(mailto({ subject: 'A & B?', body: `é\n${LINK}` }))
  expect(url.searchParams.get('subject')).toBe('A & B?')
  expect(url.searchParams.get('body')).toBe(`é\r\n${LINK}`)
})
