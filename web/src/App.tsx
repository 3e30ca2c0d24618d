import { BoardPage } from './BoardPage'
import { Join } from './home/Join'
import { later } from './later'
import { Plain } from './Plain'
import { route } from './route'
import { speakOf, t } from './words/words'

const Home = later(async () => {
  const [{ Home }] = await Promise.all([import('./home/Home'), speakOf('aside')])
  return Home
})
const Replay = later(async () => {
  const [{ Replay }] = await Promise.all([import('./replay/Replay'), speakOf('room')])
  return Replay
})

/** The page the address bar names. */
export function App() {
  const at = route.value
  switch (at.page) {
    case 'home':
      return <Home />
    case 'join':
      return <Join key={at.code} code={at.code} />
    case 'board':
    case 'screen':
    case 'report':
      return <BoardPage key={at.page + at.board} board={at.board} as={at.page} />
    case 'replay':
      return <Replay key={at.board} board={at.board} />
    case 'lost':
      return (
        <Plain title={t('lost-title')}>
          <a class="button" href="/">
            {t('to-home')}
          </a>
        </Plain>
      )
  }
}
