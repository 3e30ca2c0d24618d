import type { Idea } from '../board/synthesis'
import { Voices } from '../parts/voices/Voices'
import { onMap, type Sources } from './sources'

/** Whose an idea of the common map is: what every table says of it, as marks. */
export function IdeaVoices({ sources, idea }: { sources: Sources; idea: Idea }) {
  const { board, voicesOf } = sources
  const card = onMap(sources, idea)
  const activity = board.row('card', card ?? '').value?.activity
  if (!card || !activity) return null
  return <Voices board={board} subject={card} by="groups" voices={voicesOf(activity)} />
}
