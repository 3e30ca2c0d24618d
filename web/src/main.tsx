import './look/look.css'
import { render } from 'preact'
import { App } from './App'
import { codeOf } from './home/code'
import { openOffline } from './offline'
import { renew } from './release'
import { follow, route } from './route'
import { knock } from './sync/boards'
import { preferred, speak } from './words/words'

window.addEventListener('popstate', follow)
// A link with another key, followed on the page it leads to.
window.addEventListener('hashchange', () => location.reload())
window.addEventListener('vite:preloadError', () => void renew())

follow()
if (route.value.page === 'join') knock(codeOf(route.value.code))
await speak(preferred())
const root = document.getElementById('app')
if (root) render(<App />, root)

if (import.meta.env.PROD) void openOffline()
