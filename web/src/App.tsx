import { BoardPage } from './BoardPage'
import { Join } from './home/Join'
import { saying } from './later'
import { route } from './route'
import { Shut } from './shut/later'

const Home = saying('aside', () => import('./home/Home').then((module) => module.Home))
const Replay = saying('room', () => import('./replay/Replay').then((module) => module.Replay))

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
      return <Shut why="lost" />
  }
}
