import type { Board as About } from '../../protocol.gen'
import type { Say } from './inLanguage'

export interface Letter {
  subject: string
  body: string
}

/** A message ready to send with a link to the synthesis, in the language of its session. */
export function letter(t: Say, about: About, link: string): Letter {
  const { title, question, keep_until, contact, organiser, language } = about
  const date = keep_until === null ? null : dayIn(language, keep_until)
  const paragraphs = [
    t('message-hello'),
    t('message-ready', { title }),
    question && t('message-question', { question }),
    `${t('message-read')}\n${link}`,
    t('message-find'),
    [
      date ? t('message-kept', { date }) : t('message-kept-no-end'),
      contact && t('message-contact', { contact }),
    ]
      .filter(Boolean)
      .join(' '),
    [t('message-thanks'), organiser].filter(Boolean).join('\n'),
  ]
  return {
    subject: t('message-subject', { title }),
    body: paragraphs.filter(Boolean).join('\n\n'),
  }
}

/** The address that opens a mail with it, to nobody yet. */
export function mailto({ subject, body }: Letter): string {
  const crlf = body.replaceAll('\n', '\r\n')
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(crlf)}`
}

function dayIn(language: string, at: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at)
}
