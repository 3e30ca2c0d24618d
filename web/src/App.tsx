import { route } from './route'
import { t } from './words/words'

export function App() {
  return <main><h1>{t('app-name')}</h1><p>{route.value.page}</p></main>
}
