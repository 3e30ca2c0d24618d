import type { Board } from '../../board/board'
import { agenda } from '../../board/select'
import { figures, yarnOf } from '../../board/yarn'
import { draw } from '../../parts/yarn/drawing'
import { webOf } from '../../parts/yarn/web'
import { t } from '../../words/words'
import { BLANK, SHEET } from './pages'
import { drawable, type Picture } from './picture'

const LETTERS = [26, 15] as const

/** The web of yarn; by name on it are those who agreed to stand in the report by name. */
export function webPicture(board: Board, source: string): Picture {
  const title = agenda(board).find(([, { kind }]) => kind === 'yarn')?.[1].title
  const all = yarnOf(board)
  const web = webOf(board)
  const people = board.rows('participant').value
  const dots = web.dots.map((dot) => ({
    ...dot,
    name: people.get(dot.id)?.named ? drawable(dot.name) : '',
    // Nobody holds a ball on a wall.
    holds: [],
  }))
  const width = SHEET.width - 2 * SHEET.margin
  const sheet = { width, height: BLANK.height - 16, letters: LETTERS }
  const picture: Picture = {
    name: 'toile',
    title: drawable(title ?? t('kind-yarn')),
    subtitle: t('yarn-web', { ...figures(all) }),
    source,
    lists: [],
    voices: web.families.map(({ name, color, sign }) => ({ name: drawable(name), color, sign })),
    legend: [],
  }
  return all.throws.size > 0 ? { ...picture, web: draw({ ...web, dots }, sheet) } : picture
}
