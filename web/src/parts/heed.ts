import type { Board, Sent } from '../board/board'
import { toast } from './toast'

/** Follow a command: say why it was refused, or what it did, with a way back. */
export async function heed(board: Board, sending: Promise<Sent>, done?: string): Promise<Sent> {
  const sent = await sending
  if (sent.outcome === 'rejected') toast(sent.message ?? '')
  else if (done) toast(done, () => heed(board, board.send('undo', { command: sent.id })))
  return sent
}

/** Follow several commands as one: why the first was refused, or what they did, with one way back. */
export async function heedAll(
  board: Board,
  sendings: readonly Promise<Sent>[],
  done: string,
): Promise<void> {
  const sent = await Promise.all(sendings)
  const refused = sent.find(({ outcome }) => outcome === 'rejected')
  if (refused) toast(refused.message ?? '')
  const kept = sent.filter(({ outcome }) => outcome !== 'rejected')
  if (kept.length === 0) return
  toast(done, () => {
    for (const { id } of kept.reverse()) void heed(board, board.send('undo', { command: id }))
  })
}
