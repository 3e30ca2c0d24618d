import type { Board } from './board'

/** Where a session is watched again. */
export function replayLink(board: Pick<Board, 'id'>): string {
  return `/replay/${encodeURIComponent(board.id)}`
}

/** Where the last sitting is shown in ninety seconds, on the big screen, which it leads back to. */
export function yesterdayLink(board: Pick<Board, 'id'>): string {
  return `${replayLink(board)}#hier&ecran`
}
