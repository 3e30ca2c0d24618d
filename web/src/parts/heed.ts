import type { Board, Sent } from '../board/board'
import { toast } from './toast'

/** Follow a command: say why it was refused, or what it did, with a way back. */
export async function heed(board: Board, sending: Promise<Sent>, done?: string): Promise<Sent> {
  const sent = await sending
  if (sent.outcome === 'rejected') toast(sent.message ?? '')
  else if (done) toast(done, () => heed(board, board.send('undo', { command: sent.id })))
  return sent
}
