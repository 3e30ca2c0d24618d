import type { Board } from '../../board/board'
import { ownGroup } from '../../board/seat'
import type { By, Heard } from '../../board/voices'

/** The voice that one is part of: one's table, or the network one chose first; null for none. */
export function ownVoice(board: Board, by: By): string | null {
  if (by === 'groups') return ownGroup(board)
  const me = board.you.value?.participant
  return (me && board.row('participant', me).value?.networks[0]) || null
}

/** The same voices, one's own before the others. */
export function ownFirst(board: Board, by: By, heard: readonly Heard[]): readonly Heard[] {
  const own = ownVoice(board, by)
  const isOwn = ({ voice }: Heard) => voice.id === own
  return [...heard.filter(isOwn), ...heard.filter((each) => !isOwn(each))]
}
