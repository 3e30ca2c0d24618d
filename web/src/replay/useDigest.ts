import { useComputed } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { momentSaid } from './momentSaid'
import type { Player } from './player'
import type { Session } from './session'
import { momentWords } from './when'

const EVERY_MS = 6_000

/** What a screen reader is told while it plays: the latest moment, now and then. */
export function useDigest(session: Session, player: Player): string {
  const told = useRef({ at: 0, text: '' })
  return useComputed(() => {
    const { position } = player.place.value
    if (!player.playing.value) return told.current.text
    const moment = session.moments.all.findLast((each) => each.position <= position)
    const now = performance.now()
    if (moment && now - told.current.at > EVERY_MS) {
      const text = `${momentWords(session.at(moment.position))} · ${momentSaid(moment)}`
      if (text !== told.current.text) told.current = { at: now, text }
    }
    return told.current.text
  }).value
}
